package main

import (
	"bytes"
	"os"
	"testing"
)

func TestTableIsUpToDate(t *testing.T) {
	committed, err := os.ReadFile("quantities.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var fresh bytes.Buffer
	writeTable(&fresh)
	if !bytes.Equal(committed, fresh.Bytes()) {
		t.Error("quantities.tsv is stale; run `go run . > quantities.tsv`")
	}
}
