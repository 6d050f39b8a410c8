package kubelet

import (
	"context"
	"errors"
	"sync"
	"time"

	remote "k8s.io/cri-client/pkg"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	"k8s.io/utils/exec"
)

// How a probe fails before the container answers well.
const (
	modeFast  = "fast"  // connection refused or an error status: fails at once
	modeHang  = "hang"  // accepted but not answered: takes the timeout, or is answered when the boot ends
	modeWhole = "whole" // a refused gRPC dial: takes the whole timeout and is never rescued
	modeError = "error" // the handler itself errs: the kubelet throws the result away
)

const (
	never        = int64(-1)            // a boot that never ends
	responseTime = 2 * time.Millisecond // of a probe that is refused or answered
)

// Boot says what probes of one type meet. Times are milliseconds after the container's start.
type Boot struct {
	Mode    string
	Accepts int64 // modeHang: refused before this
	Answers int64 // well from here on; never = not at all
}

// probeRecord is one run of a probe command.
type probeRecord struct {
	probeType string
	instance  int
	at        time.Time
}

// containerInstance is one life of the container.
type containerInstance struct {
	id      kubecontainer.ContainerID
	number  int
	started time.Time
	dies    time.Time // zero: it does not die by itself
}

// fakeContainer answers exec probes as the boots of its row say; it is the kubelet's CommandRunner.
type fakeContainer struct {
	mu       sync.Mutex
	boots    map[string]Boot // by probe type, which is also the probe's command
	current  containerInstance
	failures map[string]int // failed results in a row, as the worker counts them
	limits   map[string]int // failureThreshold
	log      []probeRecord
}

func (c *fakeContainer) RunInContainer(_ context.Context, _ kubecontainer.ContainerID, command []string, timeout time.Duration) ([]byte, error) {
	probeType := command[0]
	c.mu.Lock()
	instance := c.current
	c.log = append(c.log, probeRecord{probeType, instance.number, time.Now()})
	c.mu.Unlock()

	err := c.answer(instance, c.boots[probeType], timeout)
	c.count(probeType, err)
	return nil, err
}

func (c *fakeContainer) answer(instance containerInstance, boot Boot, timeout time.Duration) error {
	refused := exec.CodeExitError{Err: errors.New("refused"), Code: 1}
	if !instance.dies.IsZero() && !time.Now().Before(instance.dies) {
		time.Sleep(responseTime)
		return refused
	}
	wait, err := boot.outcome(time.Since(instance.started), timeout)
	if !instance.dies.IsZero() && time.Now().Add(wait).After(instance.dies) {
		time.Sleep(time.Until(instance.dies))
		return refused
	}
	time.Sleep(wait)
	return err
}

// outcome of a probe that begins `age` after the start of the container.
func (b Boot) outcome(age, timeout time.Duration) (time.Duration, error) {
	answers := time.Duration(b.Answers) * time.Millisecond
	if b.Answers != never && age >= answers {
		return responseTime, nil
	}
	switch {
	case b.Mode == modeError:
		return 0, errors.New("the handler erred")
	case b.Mode == modeWhole:
		return timeout, remote.ErrCommandTimedOut
	case b.Mode == modeHang && age >= time.Duration(b.Accepts)*time.Millisecond:
		if b.Answers != never && answers-age <= timeout {
			return answers - age, nil
		}
		return timeout, remote.ErrCommandTimedOut
	default:
		return responseTime, exec.CodeExitError{Err: errors.New("refused"), Code: 1}
	}
}

// count mirrors what the worker carries from one instance to the next, so that a row can say it.
func (c *fakeContainer) count(probeType string, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var exit exec.ExitError
	switch {
	case err == nil:
		c.failures[probeType] = 0
	case errors.As(err, &exit) || errors.Is(err, remote.ErrCommandTimedOut):
		c.failures[probeType]++
		if c.failures[probeType] >= c.limits[probeType] {
			c.failures[probeType] = 0
		}
	}
}
