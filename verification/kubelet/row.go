package kubelet

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	v1 "k8s.io/api/core/v1"
)

// Timing is a probe's numbers after defaulting, in seconds.
type Timing struct {
	InitialDelay, Period, Timeout, FailureThreshold int32
}

// ProbeCase is one probe and what it meets; nil in a row means that the container has no such probe.
type ProbeCase struct {
	Timing
	Boot
}

// Row is one driven case. Milliseconds throughout; "after start" is after the start of the measured instance.
type Row struct {
	Startup, Liveness *ProbeCase
	KubeletAge        int64 // when the pod is added; below the period the worker waits a random part of it first
	Lead              int64 // from adding the pod to the container's first start (volumes, sandbox, image)
	Offset            int64 // of that start within its second
	Seen              int64 // from a start to its Running status in the kubelet (PLEG, or a postStart hook)
	Crash             int64 // the first instance dies by itself after this; 0 = it does not, and is the measured one
	Gap               int64 // from that death to the next start
	Reboot            int64 // the kubelet starts anew this long after the start, and the container runs on; 0 = it does not
	RebootLag         int64 // from then to the first sync of the pod

	Seed     int64
	Observed Observed
}

// Observed is what the kubelet's own worker did with the measured instance; never where it did not happen.
type Observed struct {
	Carried   int           // failures in a row that the deciding worker brought along
	Tick      time.Duration // first tick of the workers, after start (so usually negative)
	First     time.Duration // first probe, after start and after the reboot
	Started   time.Duration // first successful startup probe ended
	Killed    time.Duration // the failure threshold was reached
	KilledBy  string
	ProbesRun int
}

const header = "sI,sP,sT,sF,sMode,sAccepts,sAnswers,lI,lP,lT,lF,lMode,lAccepts,lAnswers," +
	"kubeletAge,seen,offset,carried,tick,first,started,killed,by"

// csv renders the row; times in milliseconds, an empty cell for what does not apply or did not happen.
func (r Row) csv() string {
	cells := append(probeCells(r.Startup), probeCells(r.Liveness)...)
	cells = append(cells,
		strconv.FormatInt(r.KubeletAge, 10), strconv.FormatInt(r.Seen, 10), strconv.FormatInt(r.startOffset(), 10),
		strconv.Itoa(r.Observed.Carried),
		millis(r.Observed.Tick), millis(r.Observed.First), millis(r.Observed.Started), millis(r.Observed.Killed),
		r.Observed.KilledBy)
	return strings.Join(cells, ",")
}

func probeCells(p *ProbeCase) []string {
	if p == nil {
		return []string{"", "", "", "", "", "", ""}
	}
	answers := ""
	if p.Answers != never {
		answers = strconv.FormatInt(p.Answers, 10)
	}
	return []string{
		fmt.Sprint(p.InitialDelay), fmt.Sprint(p.Period), fmt.Sprint(p.Timeout), fmt.Sprint(p.FailureThreshold),
		p.Mode, strconv.FormatInt(p.Accepts, 10), answers,
	}
}

// startOffset of the measured instance within its second: what the status loses when it truncates startedAt.
func (r Row) startOffset() int64 {
	if r.Crash == 0 {
		return r.Offset
	}
	return (r.Offset + r.Crash + r.Gap) % 1000
}

const unset = time.Duration(-1 << 62)

func millis(d time.Duration) string {
	if d == unset {
		return ""
	}
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%.3f", float64(d)/float64(time.Millisecond)), "0"), ".")
}

func (p *ProbeCase) probe(name string) *v1.Probe {
	if p == nil {
		return nil
	}
	return &v1.Probe{
		ProbeHandler:        v1.ProbeHandler{Exec: &v1.ExecAction{Command: []string{name}}},
		InitialDelaySeconds: p.InitialDelay,
		PeriodSeconds:       p.Period,
		TimeoutSeconds:      p.Timeout,
		SuccessThreshold:    1,
		FailureThreshold:    p.FailureThreshold,
	}
}

// horizon is when the row is given up: every probe has been decided by then.
func (r Row) horizon() time.Duration {
	total := time.Duration(r.Seen)*time.Millisecond + 5*time.Second
	for _, p := range []*ProbeCase{r.Startup, r.Liveness} {
		if p == nil {
			continue
		}
		pace := max(p.Period, p.Timeout)
		total += time.Duration(p.InitialDelay+pace*(p.FailureThreshold+3)) * time.Second
		total += time.Duration(max(p.Answers, 0)) * time.Millisecond
	}
	return total
}
