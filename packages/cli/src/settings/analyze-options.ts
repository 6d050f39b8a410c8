import type { AnalyzeOptions, Config } from '@crashlint/core';

/** What of the configuration the analysis needs; what is given beside it wins, rule by rule. */
export function analyzeOptions(
  { rules, kubernetesVersion, bootSeconds, external, closedWorld }: Config,
  given: Pick<AnalyzeOptions, 'rules' | 'kubernetesVersion' | 'closedWorld'> = {},
): AnalyzeOptions {
  const version = given.kubernetesVersion ?? kubernetesVersion;
  return {
    rules: { ...rules, ...given.rules },
    ...(version === undefined ? {} : { kubernetesVersion: version }),
    ...(bootSeconds === undefined ? {} : { bootSeconds }),
    ...(external === undefined ? {} : { external }),
    closedWorld: given.closedWorld ?? closedWorld ?? false,
  };
}
