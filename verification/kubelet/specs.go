package kubelet

import "math/rand"

// All times of a row are multiples of 10 ms, save the lead, which ends in 7: a tick then never coincides with a
// status change, where two goroutines of the kubelet would race and the table would not be reproducible.
const (
	grain    = 10
	leadRest = 7
	oldAge   = 3_600_000 // a kubelet that has run for an hour: no jitter
)

// specs makes the rows of the table from a seed: the worked examples, the boundaries, then random ones.
func specs(seed int64, random int) []*Row {
	r := rand.New(rand.NewSource(seed))
	rows := append(boundaryRows(r), workedExamples(r)...)
	for range random {
		rows = append(rows, randomRow(r))
	}
	for _, row := range rows {
		row.Seed = r.Int63()
	}
	return rows
}

// workedTimings are the usual settings: the defaults, slow starters, tight ones and timeouts above the period.
var workedTimings = []Timing{
	{0, 10, 1, 3}, {30, 10, 1, 3}, {0, 10, 1, 30}, {5, 5, 30, 3}, {3, 3, 1, 1}, {10, 5, 1, 3}, {0, 5, 1, 12}, {0, 2, 3, 3},
}

func workedExamples(r *rand.Rand) []*Row {
	rows := []*Row{}
	for _, timing := range workedTimings {
		for _, mode := range []string{modeFast, modeHang, modeWhole, modeError} {
			for range 8 {
				rows = append(rows, surround(r, &Row{Liveness: &ProbeCase{timing, Boot{mode, 0, never}}}))
				rows = append(rows, surround(r, &Row{Startup: &ProbeCase{timing, Boot{mode, 0, never}}}))
			}
		}
	}
	return rows
}

// boundaryRows put the end of the boot just before, on and just after each edge of the kill window, with the
// ticks as early and as late as they can be.
func boundaryRows(r *rand.Rand) []*Row {
	rows := []*Row{}
	for _, delay := range []int32{0, 1, 3, 10} {
		for _, period := range []int32{1, 2, 5, 10} {
			for _, timeout := range []int32{1, 3, 5, 12} {
				for _, threshold := range []int32{1, 3, 6} {
					timing := Timing{delay, period, timeout, threshold}
					for range 2 {
						rows = append(rows, boundaryRow(r, timing, modeFast), boundaryRow(r, timing, modeHang))
					}
					rows = append(rows, boundaryRow(r, timing, modeWhole))
				}
			}
		}
	}
	return rows
}

func boundaryRow(r *rand.Rand, t Timing, mode string) *Row {
	duration, rescue := int64(0), int64(0)
	if mode != modeFast {
		duration = int64(t.Timeout) * 1000
	}
	if mode == modeHang {
		rescue = duration
	}
	period := int64(t.Period) * 1000
	last := int64(t.InitialDelay)*1000 + int64(t.FailureThreshold-1)*max(period, duration) + rescue
	edge := last + pick(r, []int64{0, period})
	answers := max(0, edge+pick(r, []int64{-2000, -1000, -990, -500, -10, 0, 10, 500, 990, 1000, 2000}))
	row := &Row{Liveness: &ProbeCase{t, Boot{mode, 0, answers}}}
	if r.Intn(2) == 0 {
		row = &Row{Startup: row.Liveness}
	}
	surround(r, row)
	// The first tick at or after the start: at once, or as late as possible.
	row.Lead = pick(r, []int64{period - 3, 2*period - 3, period + leadRest, leadRest})
	row.Offset = pick(r, []int64{0, 10, 500, 990})
	row.Seen = pick(r, []int64{10, 100, 990, 1990})
	return row
}

func randomRow(r *rand.Rand) *Row {
	row := &Row{}
	kind := r.Intn(10)
	if kind < 4 || kind > 6 {
		row.Liveness = randomProbe(r)
	}
	if kind > 3 {
		row.Startup = randomProbe(r)
	}
	surround(r, row)
	if row.Liveness == nil || row.Startup == nil {
		switch r.Intn(5) {
		case 0:
			crashFirst(r, row)
		case 1:
			freshKubelet(r, row)
		case 2:
			row.Seen = tens(r, 45_000) // a postStart hook that takes its time
		}
	}
	return row
}

func randomProbe(r *rand.Rand) *ProbeCase {
	t := Timing{
		InitialDelay:     pick(r, []int32{0, 0, 1, 2, 3, 5, 10, 15, 20, 30, 60, 90}),
		Period:           pick(r, []int32{1, 2, 3, 5, 7, 10, 10, 15, 20, 30}),
		Timeout:          pick(r, []int32{1, 1, 1, 2, 3, 5, 10, 30}),
		FailureThreshold: pick(r, []int32{1, 2, 3, 3, 3, 4, 5, 6, 10, 12}),
	}
	boot := Boot{Mode: pick(r, []string{modeFast, modeFast, modeFast, modeHang, modeHang, modeWhole, modeError}), Answers: never}
	window := int64(t.InitialDelay+t.FailureThreshold*max(t.Period, t.Timeout)) * 1000
	if r.Intn(4) > 0 {
		boot.Answers = tens(r, window*3/2+2000)
	}
	if boot.Mode == modeHang && r.Intn(2) == 0 {
		limit := window
		if boot.Answers != never {
			limit = boot.Answers
		}
		boot.Accepts = tens(r, limit)
	}
	return &ProbeCase{t, boot}
}

// surround sets the row's phase: an old kubelet, any lead, any offset, up to two seconds until it is seen.
func surround(r *rand.Rand, row *Row) *Row {
	row.KubeletAge = oldAge
	row.Lead = tens(r, 60_000) + leadRest
	row.Offset = tens(r, 990)
	row.Seen = tens(r, 1990) + grain
	return row
}

// crashFirst makes the measured instance the second one. The first dies before its threshold can be reached.
func crashFirst(r *rand.Rand, row *Row) {
	p := row.Liveness
	if p == nil {
		p = row.Startup
	}
	if p.FailureThreshold < 2 || p.Mode == modeError {
		return
	}
	first := max(row.Seen, int64(p.InitialDelay-1)*1000)
	last := first + int64((p.FailureThreshold-1)*p.Period)*1000
	row.Crash = row.Seen + grain + tens(r, last-row.Seen-2*grain)
	row.Gap = 100 + tens(r, 20_000)
	if p.Answers != never && p.Answers < row.Crash {
		p.Answers = never // a boot that ends within the first instance would start the count anew
	}
}

// freshKubelet adds the pod to a kubelet younger than the period, so that the worker first waits at random.
func freshKubelet(r *rand.Rand, row *Row) {
	p := row.Liveness
	if p == nil {
		p = row.Startup
	}
	row.KubeletAge = tens(r, int64(p.Period)*1000-1000)
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.Intn(len(from))] }

// tens returns a multiple of the grain in [0, limit].
func tens(r *rand.Rand, limit int64) int64 { return r.Int63n(limit/grain+1) * grain }
