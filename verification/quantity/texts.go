package main

// texts returns every number with every suffix, and then the texts that people write by mistake.
func texts() []string {
	numbers := []string{"0", "1", "128", "0.1", "0.3", "1.5", ".5", "5.", "007", "+2", "-3", "1.1", "0.07", "2.675"}
	suffixes := []string{
		"", "n", "u", "m", "k", "M", "G", "T", "Ki", "Mi", "Gi", "Ti",
		"e3", "E3", "e-3", "E+2", "e0", "K", "KB", "MB", "Mb", "mi", "mB", "MiB", "gi", "g", "gb", "B", "i", "e", "E+",
	}
	var all []string
	for _, number := range numbers {
		for _, suffix := range suffixes {
			all = append(all, number+suffix)
		}
	}
	return append(all, []string{
		"", " ", ".", "+", "-", "00", "0.0", "-0", "--1", "+-1", "1.2.3", "1,5Gi", "1_000", "0x10", "1 Gi", " 1Gi", "1Gi ", "\t1Gi\n",
		"Mi", "Gi1", "1Gi1", "1Mi3", "1e3Mi", "1e", "1e1.5", "1e+", "e3", "NaN", "Inf", "null", "true", "512M i", "5１",
		"1P", "1Pi", "7Ei", "1E", "8E", "1e15", "1.5P", "100m", "400m", "1500m", "0.5m", "1n", "0.1n", "1.0000000001", "1.000000001Gi",
		"128974848", "129e6", "129M", "128974848000m", "123Mi", "0.25", "0.125Gi", "1.0e1Mi", "64Mi\u00a0", "100%", "half", "1/2", "16GiB", "512mb", "250 m",
	}...)
}
