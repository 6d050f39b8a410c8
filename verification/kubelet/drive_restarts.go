package kubelet

import (
	"context"
	"net/http"
	"time"

	cadvisorapi "github.com/google/cadvisor/lib/model"
	"go.opentelemetry.io/otel/trace/noop"
	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/record"
	"k8s.io/client-go/util/flowcontrol"
	apitest "k8s.io/cri-api/pkg/apis/testing"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/kubelet/apis/config"
	"k8s.io/kubernetes/pkg/kubelet/cm"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	containertest "k8s.io/kubernetes/pkg/kubelet/container/testing"
	"k8s.io/kubernetes/pkg/kubelet/kuberuntime"
	"k8s.io/kubernetes/pkg/kubelet/logs"
	kubepod "k8s.io/kubernetes/pkg/kubelet/pod"
	"k8s.io/kubernetes/pkg/kubelet/prober"
	"k8s.io/kubernetes/pkg/kubelet/prober/results"
	"k8s.io/kubernetes/pkg/kubelet/status"
	kubeletutil "k8s.io/kubernetes/pkg/kubelet/util"
	"k8s.io/utils/ptr"
)

const (
	backOffReset   = 600 * time.Second // kubelet.go sets this as the back-off's HasExpiredFunc
	resyncInterval = time.Minute
)

// restartBench joins the real container manager of the kubelet (SyncPod: what to kill, to start, to hold back), its
// prober and its back-off. It stands in for PLEG, the pod worker's queue and the sync loop.
type restartBench struct {
	ctx      context.Context
	row      *RestartRow
	pod      *v1.Pod
	cri      *fakeRuntime
	runtime  kuberuntime.KubeGenericRuntime
	backOff  *flowcontrol.Backoff
	prober   prober.Manager
	statuses status.Manager
	liveness results.Manager
	startup  results.Manager
	probed   chan struct{}
}

func newRestartBench(ctx context.Context, row *RestartRow, directory string) (*restartBench, error) {
	b := &restartBench{
		ctx: ctx, row: row, pod: row.pod(), cri: newFakeRuntime(row),
		backOff:  flowcontrol.NewBackOff(time.Duration(row.Initial)*time.Millisecond, time.Duration(row.Cap)*time.Millisecond),
		liveness: results.NewManager(), startup: results.NewManager(), probed: make(chan struct{}, 1),
	}
	b.backOff.HasExpiredFunc = func(event, last time.Time, _ time.Duration) bool { return event.Sub(last) > backOffReset }
	pods := kubepod.NewBasicPodManager()
	pods.AddPod(b.pod)
	b.statuses = status.NewManager(nil, pods, nil, kubeletutil.NewPodStartupLatencyTracker())
	readiness := results.NewManager()
	images := apitest.NewFakeImageService()
	images.SetFakeImages([]string{"app"})
	var err error
	b.runtime, _, err = kuberuntime.NewKubeGenericRuntimeManager(ctx, &record.FakeRecorder{}, b.liveness, readiness, b.startup,
		directory, directory, &cadvisorapi.MachineInfo{MemoryCapacity: 1 << 33}, podStates{}, 110, &containertest.FakeOS{},
		&containertest.FakeRuntimeHelper{}, http.DefaultClient, flowcontrol.NewBackOff(time.Second, time.Minute), false, ptr.To[int32](1), 0, 0,
		string(config.NeverVerify), nil, "", "", ptr.To(false), false, metav1.Duration{Duration: 100 * time.Millisecond}, nil,
		b.cri, images, cm.NewFakeContainerManager(klog.Background()), logs.NewStubContainerLogManager(), nil, false, "",
		func() v1.ResourceList { return v1.ResourceList{} }, nil, config.NoneMemoryReservationPolicy, pulls{}, noop.NewTracerProvider(), nil, nil, nil)
	if err != nil {
		return nil, err
	}
	b.prober = prober.NewManager(b.statuses, b.liveness, readiness, b.startup, b.runtime, &record.FakeRecorder{})
	return b, nil
}

// drive syncs the pod until it has lived often enough.
func (b *restartBench) drive() error {
	stop := make(chan struct{})
	defer close(stop)
	// An old kubelet: no jitter. The probes' ticks fall between the whole seconds of PLEG, as above.
	time.Sleep((oldAge + 313) * time.Millisecond)
	b.cri.begun = time.Now()
	go b.watch(stop)
	go b.housekeeping(stop)
	end := time.Now().Add(span)
	for time.Now().Before(end) && b.cri.lives() < livesWanted {
		wait, err := b.sync()
		if err != nil {
			return err
		}
		b.pause(wait)
	}
	b.cri.closeBooks()
	b.prober.RemovePod(b.pod)
	time.Sleep(2 * time.Minute) // the workers stop at their next tick
	return nil
}

// pause ends when the pod worker's time is up, when PLEG sees a change, or at once when a probe has decided. PLEG
// relists and the sync loop empties the work queue once a second.
func (b *restartBench) pause(wait time.Duration) {
	due := time.Now().Add(wait)
	select {
	case <-time.After(wait + untilSecond(due)%time.Second):
	case <-b.cri.changed:
		select {
		case <-time.After(untilSecond(time.Now())):
		case <-b.probed:
		}
	case <-b.probed:
	}
}

// untilSecond is how long it is from t to the first whole second after it.
func untilSecond(t time.Time) time.Duration {
	return time.Second - time.Duration(t.Nanosecond())
}

// sync is kubelet.SyncPod without volumes, cgroups and admission; it returns when to come again (completeWork).
func (b *restartBench) sync() (time.Duration, error) {
	drain(b.cri.changed) // what is read below is as new
	drain(b.probed)
	podStatus := &kubecontainer.PodStatus{ID: b.pod.UID, Name: b.pod.Name, Namespace: b.pod.Namespace}
	if running, err := b.runtime.GetPod(b.ctx, b.pod.UID); err == nil {
		if podStatus, err = b.runtime.GetPodStatus(b.ctx, running); err != nil {
			return 0, err
		}
	}
	b.publish(podStatus)
	b.prober.AddPod(b.ctx, b.pod)
	if b.cri.lives() == 0 {
		time.Sleep(time.Duration(b.row.Lead) * time.Millisecond)
	}
	result := b.runtime.SyncPod(b.ctx, b.pod, podStatus, nil, b.backOff, false)
	err := result.Error()
	if err == nil {
		return resyncInterval, nil
	}
	expires, isBackOff := kubecontainer.MinBackoffExpiration(err)
	if !isBackOff {
		return 0, err
	}
	wait := min(max(time.Until(expires), 0), resyncInterval)
	return wait * time.Duration(b.row.Requeue) / 1000, nil
}

func drain(signal <-chan struct{}) {
	select {
	case <-signal:
	default:
	}
}

// watch is kubelet.syncLoopIteration for probe results.
func (b *restartBench) watch(stop <-chan struct{}) {
	for {
		select {
		case update := <-b.liveness.Updates():
			b.wake(update)
		case update := <-b.startup.Updates():
			b.statuses.SetContainerStartup(klog.Background(), update.PodUID, update.ContainerID, update.Result == results.Success)
			b.wake(update)
		case <-stop:
			return
		}
	}
}

func (b *restartBench) wake(update results.Update) {
	if update.Result == results.Failure {
		select {
		case b.probed <- struct{}{}:
		default:
		}
	}
}

// housekeeping is the one line of HandlePodCleanups that matters here.
func (b *restartBench) housekeeping(stop <-chan struct{}) {
	time.Sleep(500 * time.Millisecond) // out of step with PLEG: the order of two at once is not defined
	ticker := time.NewTicker(2 * time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			b.backOff.GC()
		case <-stop:
			return
		}
	}
}

// publish turns the runtime's view into the API's, for the probe workers.
func (b *restartBench) publish(podStatus *kubecontainer.PodStatus) {
	s := v1.PodStatus{Phase: v1.PodRunning}
	latest := podStatus.FindContainerStatusByName(containerName)
	if latest == nil {
		return
	}
	c := v1.ContainerStatus{Name: containerName, ContainerID: latest.ID.String()}
	if latest.State == kubecontainer.ContainerStateRunning {
		c.State.Running = &v1.ContainerStateRunning{StartedAt: metav1.NewTime(latest.StartedAt)}
	} else {
		c.State.Terminated = &v1.ContainerStateTerminated{ExitCode: int32(latest.ExitCode)}
	}
	if b.row.Sidecar {
		s.InitContainerStatuses = []v1.ContainerStatus{c}
	} else {
		s.ContainerStatuses = []v1.ContainerStatus{c}
	}
	b.prober.UpdatePodStatus(b.ctx, b.pod, &s)
	b.statuses.SetPodStatus(klog.Background(), b.pod, s)
}

// podStates and pulls answer questions that no row depends on.
type podStates struct{}

func (podStates) IsPodTerminationRequested(types.UID) bool { return false }
func (podStates) ShouldPodContentBeRemoved(types.UID) bool { return false }
func (podStates) ShouldPodRuntimeBeRemoved(types.UID) bool { return false }

type pulls struct{}

func (pulls) RecordImageStartedPulling(types.UID)  {}
func (pulls) RecordImageFinishedPulling(types.UID) {}
