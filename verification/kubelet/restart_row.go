package kubelet

import (
	"fmt"
	"math/rand"
	"strconv"
	"strings"
	"time"
)

// RestartRow is one pod whose container keeps ending. Milliseconds, save Probe and the grace periods (seconds).
type RestartRow struct {
	Policy    string // the pod's restartPolicy
	Lead      int64  // from adding the probes to the first start
	Sidecar   bool   // the container is an init container with restartPolicy Always
	Neighbour bool   // a second container of the pod runs for ever; a sidecar always has one
	Cause     string // exit, liveness or startup
	ExitCode  int32  // of an exit
	Run       int64  // an exit: from start to exit
	Stop      int64  // from SIGTERM to the end of the process, if it is let
	StopCode  int32  // its exit code then
	Probe     Timing // of a kill: the probe that is refused for ever
	PodGrace  int64
	OwnGrace  int64 // of the probe; never = not set
	PreStop   int64 // how long the hook runs; 0 = no hook
	PostStart int64
	Initial   int64 // of the back-off
	Cap       int64
	Requeue   int64 // per mille of the time to wait after which the pod worker looks again, 1000 to 1500

	Lives []Life
}

// Life of one instance: milliseconds since the pod was added; Ended is never if it still runs.
type Life struct {
	Started, Ended int64
	Grace          int64 // seconds that StopContainer was given; never if it was not called
}

const restartHeader = "policy,lead,sidecar,neighbour,cause,exitCode,run,stop,stopCode,I,P,T,F,podGrace,ownGrace,preStop,postStart,initial,cap," +
	"requeue,starts,ends,graces"

func (r *RestartRow) csv() string {
	starts, ends, graces := []string{}, []string{}, []string{}
	for _, life := range r.Lives {
		starts = append(starts, strconv.FormatInt(life.Started, 10))
		ends = append(ends, orEmpty(life.Ended))
		graces = append(graces, orEmpty(life.Grace))
	}
	return strings.Join([]string{
		r.Policy, fmt.Sprint(r.Lead), strconv.FormatBool(r.Sidecar), strconv.FormatBool(r.Neighbour), r.Cause, fmt.Sprint(r.ExitCode), fmt.Sprint(r.Run), fmt.Sprint(r.Stop), fmt.Sprint(r.StopCode),
		fmt.Sprint(r.Probe.InitialDelay), fmt.Sprint(r.Probe.Period), fmt.Sprint(r.Probe.Timeout), fmt.Sprint(r.Probe.FailureThreshold),
		fmt.Sprint(r.PodGrace), orEmpty(r.OwnGrace), fmt.Sprint(r.PreStop), fmt.Sprint(r.PostStart),
		fmt.Sprint(r.Initial), fmt.Sprint(r.Cap), fmt.Sprint(r.Requeue),
		strings.Join(starts, " "), strings.Join(ends, " "), strings.Join(graces, " "),
	}, ",")
}

func orEmpty(n int64) string {
	if n == never {
		return "-"
	}
	return strconv.FormatInt(n, 10)
}

// restartSpecs makes the rows from a seed: plain exits of every length, kills by either probe, each restart policy.
func restartSpecs(seed int64, count int) []*RestartRow {
	r := rand.New(rand.NewSource(seed))
	rows := []*RestartRow{}
	for _, run := range []int64{500, 5_000, 25_000, 60_000, 120_000, 299_000, 305_000, 420_000, 595_000, 650_000} {
		row := restartRow(r, "exit")
		row.Run, row.PostStart = run+510, 0
		row.Policy, row.ExitCode, row.Initial, row.Cap, row.Requeue = "Always", 1, 10_000, 300_000, 1000
		rows = append(rows, row)
	}
	for range count {
		rows = append(rows, restartRow(r, pick(r, []string{"exit", "exit", "liveness", "liveness", "startup"})))
	}
	return rows
}

func restartRow(r *rand.Rand, cause string) *RestartRow {
	row := &RestartRow{
		Policy: pick(r, []string{"Always", "Always", "Always", "OnFailure", "Never"}),
		Lead:   tens(r, 30_000) + leadRest,
		Cause:  cause, Sidecar: r.Intn(5) == 0, Neighbour: r.Intn(3) == 0,
		Stop: pick(r, []int64{50, 500, 5_000, 20_000, 100_000}), PodGrace: pick(r, []int64{0, 1, 2, 10, 30, 30, 30, 60}), OwnGrace: never,
		Initial: 10_000, Cap: 300_000, Requeue: 1000 + tens(r, 500),
	}
	row.Neighbour = row.Neighbour || row.Sidecar
	if r.Intn(3) == 0 {
		backOff := pick(r, [][2]int64{{1_000, 60_000}, {10_000, 60_000}, {5_000, 5_000}, {1_000, 1_000}})
		row.Initial, row.Cap = backOff[0], backOff[1]
	}
	if r.Intn(6) == 0 {
		row.PostStart = tens(r, 30_000)
	}
	if cause == "exit" {
		row.ExitCode = pick(r, []int32{0, 1, 137})
		row.Run = row.PostStart + 500 + tens(r, pick(r, []int64{1_000, 30_000, 120_000, 700_000}))
		if row.Run%1000 == 0 {
			row.Run += grain // never in step with PLEG, which looks on whole seconds
		}
		return row
	}
	row.Probe = Timing{
		pick(r, []int32{0, 0, 5, 30, 60, 200}), pick(r, []int32{1, 5, 10, 20}), pick(r, []int32{1, 3}), pick(r, []int32{1, 2, 3, 10, 30}),
	}
	if r.Intn(3) == 0 {
		row.OwnGrace = pick(r, []int64{1, 2, 5, 40})
	}
	if r.Intn(4) == 0 {
		row.PreStop = pick(r, []int64{300, 1_500, 5_500, 45_500})
	}
	return row
}

// span is how long a row is driven: a dozen lives, or two hours.
const (
	livesWanted = 12
	span        = 2 * time.Hour
)
