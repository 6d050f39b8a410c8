// Command yaml reads a JSON array of YAML texts from standard input and writes, for each, what Kubernetes makes of it:
// {"yaml": text, "json": value} or {"yaml": text, "error": message}. Run by verify.mjs.
package main

import (
	"encoding/json"
	"log"
	"os"

	"sigs.k8s.io/yaml"
)

type row struct {
	YAML  string          `json:"yaml"`
	JSON  json.RawMessage `json:"json,omitempty"`
	Error string          `json:"error,omitempty"`
}

func main() {
	var texts []string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		log.Fatal(err)
	}
	rows := make([]row, len(texts))
	for i, text := range texts {
		rows[i] = convert(text)
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(rows); err != nil {
		log.Fatal(err)
	}
}

func convert(text string) row {
	value, err := yaml.YAMLToJSON([]byte(text))
	if err != nil {
		return row{YAML: text, Error: err.Error()}
	}
	return row{YAML: text, JSON: value}
}
