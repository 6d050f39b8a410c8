package kubelet

import (
	"context"
	"errors"
	"sync"
	"time"

	runtimeapi "k8s.io/cri-api/pkg/apis/runtime/v1"
	apitest "k8s.io/cri-api/pkg/apis/testing"
	"k8s.io/utils/exec"
)

// fakeRuntime is the CRI fake of Kubernetes with a clock: processes take time to run, to stop and to answer.
type fakeRuntime struct {
	*apitest.FakeRuntimeService
	row   *RestartRow
	begun time.Time

	mu      sync.Mutex
	closed  bool // the row is complete
	changed chan struct{}
}

func newFakeRuntime(row *RestartRow) *fakeRuntime {
	return &fakeRuntime{FakeRuntimeService: apitest.NewFakeRuntimeService(), row: row, begun: time.Now(), changed: make(chan struct{}, 1)}
}

func (f *fakeRuntime) StartContainer(ctx context.Context, id string) error {
	if err := f.FakeRuntimeService.StartContainer(ctx, id); err != nil {
		return err
	}
	if f.nameOf(id) == containerName {
		f.mu.Lock()
		f.row.Lives = append(f.row.Lives, Life{Started: f.now(), Ended: never, Grace: never})
		f.mu.Unlock()
		if f.row.Cause == "exit" {
			time.AfterFunc(time.Duration(f.row.Run)*time.Millisecond, func() { f.exit(id, f.row.ExitCode) })
		}
	}
	f.notify()
	return nil
}

// StopContainer sends SIGTERM and, when the timeout is over, SIGKILL.
func (f *fakeRuntime) StopContainer(ctx context.Context, id string, timeout int64) error {
	if f.nameOf(id) != containerName {
		return f.FakeRuntimeService.StopContainer(ctx, id, timeout)
	}
	f.mu.Lock()
	f.row.Lives[len(f.row.Lives)-1].Grace = timeout
	f.mu.Unlock()
	grace, code := time.Duration(timeout)*time.Second, int32(137)
	if stop := time.Duration(f.row.Stop) * time.Millisecond; stop < grace {
		grace, code = stop, f.row.StopCode
	}
	time.Sleep(grace)
	f.exit(id, code)
	return nil
}

func (f *fakeRuntime) exit(id string, code int32) {
	f.Lock()
	container := f.Containers[id]
	if container.State != runtimeapi.ContainerState_CONTAINER_RUNNING {
		f.Unlock()
		return
	}
	container.State = runtimeapi.ContainerState_CONTAINER_EXITED
	container.FinishedAt = time.Now().UnixNano()
	container.ExitCode = code
	f.Unlock()
	f.mu.Lock()
	if !f.closed && f.now() < span.Milliseconds() {
		f.row.Lives[len(f.row.Lives)-1].Ended = f.now()
	}
	f.mu.Unlock()
	f.notify()
}

// closeBooks leaves what comes later out of the row.
func (f *fakeRuntime) closeBooks() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closed = true
}

// ExecSync runs probes, which are refused for ever, and hooks, which take their time.
func (f *fakeRuntime) ExecSync(_ context.Context, _ string, command []string, _ time.Duration) ([]byte, []byte, error) {
	switch command[0] {
	case "postStart":
		time.Sleep(time.Duration(f.row.PostStart) * time.Millisecond)
	case "preStop":
		time.Sleep(time.Duration(f.row.PreStop) * time.Millisecond)
	default:
		time.Sleep(responseTime)
		return nil, nil, exec.CodeExitError{Err: errors.New("refused"), Code: 1}
	}
	return nil, nil, nil
}

func (f *fakeRuntime) nameOf(id string) string {
	f.Lock()
	defer f.Unlock()
	return f.Containers[id].Metadata.Name
}

func (f *fakeRuntime) now() int64 { return time.Since(f.begun).Milliseconds() }

func (f *fakeRuntime) lives() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.row.Lives)
}

func (f *fakeRuntime) notify() {
	select {
	case f.changed <- struct{}{}:
	default:
	}
}
