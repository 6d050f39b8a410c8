package kubelet

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/go-logr/logr"
	"k8s.io/klog/v2"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
)

const (
	kubernetesTag = "v1.37.2"
	seed          = 20261123
	randomRows    = 10500
	restartRows   = 900
)

func TestMain(m *testing.M) {
	klog.SetLogger(logr.Discard())
	os.Exit(m.Run())
}

var (
	table    = flag.String("table", "", "where to write the table of driven probes")
	restarts = flag.String("restarts", "", "where to write the table of driven restarts")
)

// TestProbeTable drives every row and, when -table says where, writes what the kubelet did.
func TestProbeTable(t *testing.T) {
	rows := specs(seed, randomRows)
	var out strings.Builder
	fmt.Fprintf(&out, "# %s\n", strings.Join([]string{
		"written by verification/kubelet/verify.mjs", "kubernetes " + kubernetesTag, runtime.Version(),
		fmt.Sprintf("seed %d", seed), fmt.Sprintf("%d rows", len(rows)), "times in ms after the container's start"}, "; "))
	fmt.Fprintln(&out, header)
	for _, row := range rows {
		synctest.Test(t, func(t *testing.T) { driveProbes(t.Context(), row) })
		fmt.Fprintln(&out, row.csv())
	}
	if *table != "" {
		if err := os.WriteFile(*table, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestRestartTable drives pods through their restarts and, when -restarts says where, writes when they happened.
func TestRestartTable(t *testing.T) {
	rows := restartSpecs(seed, restartRows)
	var out strings.Builder
	fmt.Fprintf(&out, "# %s\n", strings.Join([]string{
		"written by verification/kubelet/verify.mjs", "kubernetes " + kubernetesTag, runtime.Version(),
		fmt.Sprintf("seed %d", seed), fmt.Sprintf("%d rows", len(rows)), "times in ms"}, "; "))
	fmt.Fprintln(&out, restartHeader)
	for _, row := range rows {
		directory := t.TempDir()
		synctest.Test(t, func(t *testing.T) {
			bench, err := newRestartBench(t.Context(), row, directory)
			if err != nil {
				t.Fatal(err)
			}
			if err := bench.drive(); err != nil {
				t.Fatalf("%s: %v", row.csv(), err)
			}
		})
		fmt.Fprintln(&out, row.csv())
	}
	if *restarts != "" {
		if err := os.WriteFile(*restarts, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
