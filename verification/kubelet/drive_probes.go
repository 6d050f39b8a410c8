package kubelet

import (
	"context"
	"fmt"
	"math/rand"
	"sync"
	"testing/synctest"
	"time"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/record"
	"k8s.io/klog/v2"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	kubepod "k8s.io/kubernetes/pkg/kubelet/pod"
	"k8s.io/kubernetes/pkg/kubelet/prober"
	"k8s.io/kubernetes/pkg/kubelet/prober/results"
	"k8s.io/kubernetes/pkg/kubelet/status"
	kubeletutil "k8s.io/kubernetes/pkg/kubelet/util"
)

const containerName = "app"

// tickRecorder is the real status manager; it also notes when the workers first looked.
type tickRecorder struct {
	status.Manager
	once  sync.Once
	first time.Time
}

func (r *tickRecorder) GetPodStatus(uid types.UID) (v1.PodStatus, bool) {
	r.once.Do(func() { r.first = time.Now() })
	return r.Manager.GetPodStatus(uid)
}

// probeBench is the part of a kubelet that decides about probes: real prober, results and status managers.
// What it stands in for is the runtime and PLEG (setRunning, setTerminated) and the sync loop (watch).
type probeBench struct {
	ctx       context.Context
	pod       *v1.Pod
	pods      kubepod.Manager
	container *fakeContainer
	prober    prober.Manager
	statuses  *tickRecorder
	liveness  results.Manager
	startup   results.Manager
	row       *Row
	running   bool
	killed    chan struct{}
	mu        sync.Mutex
}

// driveProbes runs a row inside a synctest bubble, where time is fake and starts at a whole second.
func driveProbes(ctx context.Context, row *Row) {
	bench := newProbeBench(ctx, row)
	stop := make(chan struct{})
	go bench.watch(stop)

	time.Sleep(time.Duration(row.KubeletAge) * time.Millisecond)
	bench.alignStart()
	rand.Seed(row.Seed) // the worker's jitter is the only user; needs randseednop=0
	bench.prober.AddPod(ctx, bench.pod)
	time.Sleep(time.Duration(row.Lead) * time.Millisecond)
	if row.Crash > 0 {
		bench.liveAndDie()
	}
	bench.start(2, time.Time{})
	bench.observe()
	bench.prober.RemovePod(bench.pod)
	time.Sleep(time.Duration(maxPause(row)) * time.Second)
	close(stop)
	synctest.Wait()
}

func maxPause(row *Row) int32 {
	pause := int32(1)
	for _, p := range []*ProbeCase{row.Startup, row.Liveness} {
		if p != nil {
			pause = max(pause, 2*p.Period+2*p.Timeout)
		}
	}
	return pause
}

func newProbeBench(ctx context.Context, row *Row) *probeBench {
	pod := &v1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: "pod", Namespace: "default", UID: "uid"},
		Spec: v1.PodSpec{
			RestartPolicy: v1.RestartPolicyAlways,
			Containers: []v1.Container{{
				Name:          containerName,
				StartupProbe:  row.Startup.probe("startup"),
				LivenessProbe: row.Liveness.probe("liveness"),
			}},
		},
	}
	pods := kubepod.NewBasicPodManager()
	pods.AddPod(pod)
	container := &fakeContainer{boots: map[string]Boot{}, failures: map[string]int{}, limits: map[string]int{}}
	for name, p := range map[string]*ProbeCase{"startup": row.Startup, "liveness": row.Liveness} {
		if p != nil {
			container.boots[name] = p.Boot
			container.limits[name] = int(p.FailureThreshold)
		}
	}
	b := &probeBench{ctx: ctx, pod: pod, pods: pods, container: container, row: row, killed: make(chan struct{})}
	b.bootKubelet()
	row.Observed = Observed{Tick: unset, First: unset, Started: unset, Killed: unset}
	return b
}

// bootKubelet makes the parts of a kubelet that remember nothing of the one before.
func (b *probeBench) bootKubelet() {
	b.statuses = &tickRecorder{Manager: status.NewManager(nil, b.pods, nil, kubeletutil.NewPodStartupLatencyTracker())}
	b.liveness, b.startup = results.NewManager(), results.NewManager()
	b.prober = prober.NewManager(b.statuses, b.liveness, results.NewManager(), b.startup, b.container, &record.FakeRecorder{})
}

// alignStart waits so that the container's first start falls at the row's offset within a second.
func (b *probeBench) alignStart() {
	begins := time.Now().Add(time.Duration(b.row.Lead) * time.Millisecond)
	wanted := time.Duration(b.row.Offset) * time.Millisecond
	time.Sleep((wanted - time.Duration(begins.Nanosecond()) + time.Second) % time.Second)
}

// watch does what kubelet.syncLoopIteration does with probe results.
func (b *probeBench) watch(stop <-chan struct{}) {
	for {
		select {
		case update := <-b.liveness.Updates():
			b.decide(update, "liveness")
		case update := <-b.startup.Updates():
			started := update.Result == results.Success
			b.statuses.SetContainerStartup(klog.Background(), update.PodUID, update.ContainerID, started)
			if started {
				b.row.Observed.Started = time.Since(b.container.current.started)
			}
			b.decide(update, "startup")
		case <-stop:
			return
		}
	}
}

// decide notes the kill; only a running container is killed (kuberuntime computePodActions).
func (b *probeBench) decide(update results.Update, probeType string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	current := b.container.current
	if update.Result != results.Failure || !b.running || update.ContainerID != current.id || b.row.Observed.Killed != unset {
		return
	}
	if current.number == 1 {
		panic(fmt.Sprintf("the first instance was killed by %s before it could crash: %+v", probeType, *b.row))
	}
	b.row.Observed.Killed, b.row.Observed.KilledBy = time.Since(current.started), probeType
	close(b.killed)
}

// liveAndDie runs the first instance of a row in which the measured one is the second.
func (b *probeBench) liveAndDie() {
	dies := time.Now().Add(time.Duration(b.row.Crash) * time.Millisecond)
	b.start(1, dies)
	time.Sleep(time.Until(dies))
	b.mu.Lock()
	b.running = false
	b.mu.Unlock()
	gap := time.Duration(b.row.Gap) * time.Millisecond
	noticed := min(gap/2, time.Second).Truncate(10 * time.Millisecond)
	time.Sleep(noticed)
	b.publish(v1.ContainerState{Terminated: &v1.ContainerStateTerminated{ExitCode: 1, FinishedAt: metav1.NewTime(dies)}})
	time.Sleep(gap - noticed)
}

// start begins an instance and, after the row's lag, shows it as Running.
func (b *probeBench) start(number int, dies time.Time) {
	b.container.mu.Lock()
	b.container.current = containerInstance{
		id:     kubecontainer.ContainerID{Type: "fake", ID: fmt.Sprint(number)},
		number: number, started: time.Now(), dies: dies,
	}
	b.container.mu.Unlock()
	time.Sleep(time.Duration(b.row.Seen) * time.Millisecond)
	b.mu.Lock()
	b.running = true
	b.mu.Unlock()
	for _, name := range []string{"startup", "liveness"} {
		if number == 2 && b.container.failures[name] > 0 {
			b.row.Observed.Carried = b.container.failures[name]
			break
		}
	}
	b.publishRunning()
}

func (b *probeBench) publishRunning() {
	b.publish(v1.ContainerState{Running: &v1.ContainerStateRunning{StartedAt: metav1.NewTime(b.container.current.started)}})
}

// publish is kubelet.SyncPod's use of the prober and status managers.
func (b *probeBench) publish(state v1.ContainerState) {
	s := v1.PodStatus{Phase: v1.PodRunning, ContainerStatuses: []v1.ContainerStatus{{
		Name: containerName, ContainerID: b.container.current.id.String(), State: state,
	}}}
	b.prober.UpdatePodStatus(b.ctx, b.pod, &s)
	b.statuses.SetPodStatus(klog.Background(), b.pod, s)
}

// observe waits for the kill or the horizon and fills the row.
func (b *probeBench) observe() {
	started := b.container.current.started
	select {
	case <-b.killed:
	case <-time.After(b.row.horizon()):
	}
	synctest.Wait()
	b.row.Observed.Tick = b.statuses.first.Sub(started)
	for _, run := range b.container.log {
		if run.instance == 2 {
			b.row.Observed.ProbesRun++
			if b.row.Observed.First == unset {
				b.row.Observed.First = run.at.Sub(started)
			}
		}
	}
}
