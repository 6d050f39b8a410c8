package kubelet

import (
	"context"
	"math/rand"
	"strconv"
	"testing/synctest"
	"time"
)

const rebootHeader = header + ",reboot"

// rebootCsv is the row with one more cell: when the kubelet started anew.
func (r Row) rebootCsv() string {
	return r.csv() + "," + strconv.FormatInt(r.Reboot, 10)
}

// rebootSpecs makes rows in which the kubelet starts anew before a probe can have decided. One probe each: with two, the order
// in which their workers draw their random waits is not defined.
func rebootSpecs(seed int64, wanted int) []*Row {
	r := rand.New(rand.NewSource(seed))
	rows := []*Row{}
	for len(rows) < wanted {
		row := &Row{Liveness: randomProbe(r)}
		if r.Intn(2) == 0 {
			row = &Row{Startup: row.Liveness}
		}
		surround(r, row)
		if rebootBeforeDecision(r, row) {
			row.Seed = r.Int63()
			rows = append(rows, row)
		}
	}
	return rows
}

// rebootBeforeDecision puts the reboot between the first sight of the container and the earliest decision of its probe.
func rebootBeforeDecision(r *rand.Rand, row *Row) bool {
	p := row.Liveness
	if p == nil {
		p = row.Startup
	}
	first := max(row.Seen, int64(p.InitialDelay-1)*1000)
	decided := first + int64((p.FailureThreshold-1)*p.Period)*1000
	if p.Answers != never {
		decided = min(decided, p.Answers)
	}
	earliest := row.Seen + grain
	if decided <= earliest {
		return false
	}
	row.Reboot = earliest + tens(r, decided-earliest-grain)
	row.RebootLag = tens(r, 1990)
	return true
}

// unseen is the same container, of which no probe has been seen.
func (c *fakeContainer) unseen() *fakeContainer {
	c.mu.Lock()
	defer c.mu.Unlock()
	return &fakeContainer{boots: c.boots, current: c.current, failures: map[string]int{}, limits: c.limits}
}

// driveReboot runs a row whose kubelet starts anew while the container runs.
func driveReboot(ctx context.Context, row *Row) {
	bench := newProbeBench(ctx, row)
	first, second := make(chan struct{}), make(chan struct{})
	go bench.watch(first)
	time.Sleep(time.Duration(row.KubeletAge) * time.Millisecond)
	bench.alignStart()
	bench.prober.AddPod(ctx, bench.pod)
	time.Sleep(time.Duration(row.Lead) * time.Millisecond)
	bench.start(2, time.Time{})
	time.Sleep(time.Duration(row.Reboot-row.Seen) * time.Millisecond)

	bench.prober.RemovePod(bench.pod)
	close(first)
	// What the old kubelet still has under way does not reach the new one.
	bench.container = bench.container.unseen()
	bench.bootKubelet()
	go bench.watch(second)
	time.Sleep(time.Duration(row.RebootLag) * time.Millisecond)
	rand.Seed(row.Seed)    // the new worker's wait
	bench.publishRunning() // kubelet.SyncPod makes the status before it adds the workers
	bench.prober.AddPod(ctx, bench.pod)
	bench.observe()
	bench.prober.RemovePod(bench.pod)
	time.Sleep(time.Duration(maxPause(row)) * time.Second)
	close(second)
	synctest.Wait()
}
