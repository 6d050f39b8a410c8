package kubelet

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/go-logr/logr"
	"k8s.io/klog/v2"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
)

const (
	seed        = 20261123
	randomRows  = 10500
	restartRows = 1100
	rebootRows  = 1000
)

var (
	probeTable   = flag.String("probes", "", "where to write the table of driven probes")
	restartTable = flag.String("restarts", "", "where to write the table of driven restarts")
	rebootTable  = flag.String("reboots", "", "where to write the table of kubelets that start anew")
)

func TestMain(m *testing.M) {
	klog.SetLogger(logr.Discard())
	os.Exit(m.Run())
}

// TestProbeTable drives every row and, when -probes says where, writes what the kubelet did.
func TestProbeTable(t *testing.T) {
	rows := specs(seed, randomRows)
	lines := []string{provenance(len(rows)), header}
	for _, row := range rows {
		synctest.Test(t, func(t *testing.T) { driveProbes(t.Context(), row) })
		lines = append(lines, row.csv())
	}
	write(t, *probeTable, lines)
}

// TestRestartTable drives pods through their restarts and, when -restarts says where, writes when they happened.
func TestRestartTable(t *testing.T) {
	rows := restartSpecs(seed, restartRows)
	lines := []string{provenance(len(rows)), restartHeader}
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
		lines = append(lines, row.csv())
	}
	write(t, *restartTable, lines)
}

// TestRebootTable drives probes through a start of the kubelet and, when -reboots says where, writes what the new one did.
func TestRebootTable(t *testing.T) {
	rows := rebootSpecs(seed, rebootRows)
	lines := []string{provenance(len(rows)), rebootHeader}
	for _, row := range rows {
		synctest.Test(t, func(t *testing.T) { driveReboot(t.Context(), row) })
		lines = append(lines, row.rebootCsv())
	}
	write(t, *rebootTable, lines)
}

func provenance(rows int) string {
	return fmt.Sprintf("# written by pnpm verify:kubelet; %s; %s; seed %d; %d rows; times in ms", kubernetes(), runtime.Version(), seed, rows)
}

// kubernetes names the module that is driven, as go.mod pins it.
func kubernetes() string {
	pins, err := os.ReadFile("go.mod")
	if err != nil {
		panic(err)
	}
	return regexp.MustCompile(`k8s\.io/kubernetes v\S+`).FindString(string(pins))
}

func write(t *testing.T, path string, lines []string) {
	if path == "" {
		return
	}
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}
