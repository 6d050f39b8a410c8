import { findProgram } from '../../knowledge/programs.js';
import { threshold } from '../../knowledge/thresholds.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import type { ShellContext } from '../../shell/run.js';
import { findMountOf, findVolume, normalizePath } from '../mounts.js';
import { readableEnvironmentOf } from '../readable-environment.js';
import { filesOfVolume } from '../volume-files.js';
import { effectiveCommandOf } from './effective-command.js';
import { findMissingProgram } from './image-programs.js';
import { findMountedFile } from './mounted-file.js';

/** Variables that shells, images and Kubernetes set without being asked. */
const SET_BY_OTHERS =
  /^(PATH|HOME|PWD|OLDPWD|IFS|PS[124]|PPID|OPT\w+|SHLVL|_|TERM|HOSTNAME|BASH\w*|E?UID|RANDOM|SECONDS|LINENO|USER|SHELL|LANG|LC_\w+|TZ|\w+_HOME|\w+_VERSION|\w+_SERVICE_\w+|\w+_PORT(_\w+)?|KUBERNETES_\w+)$/;

/** Which shell `sh` is; `sh` itself where that is not known. */
const SH_OF = { debian: 'dash', alpine: 'ash', busybox: 'ash', redhat: 'bash', none: 'sh' } as const;

/** What a script of the container is given from outside, as far as the manifests and the image tables tell. */
export function shellContextOf(pod: Pod, container: Container, index: ProjectIndex): ShellContext {
  const { image } = effectiveCommandOf(pod, container, index);
  const environment = readableEnvironmentOf(pod, container, index);
  return {
    shell: SH_OF[image?.facts.userland ?? 'none'],
    zero: 'sh',
    positional: [],
    variable: (name) => {
      const variable = environment.get(name);
      if (variable !== undefined) return variable.value;
      return SET_BY_OTHERS.test(name) || !environment.isComplete ? undefined : null;
    },
    isAbsent: (program) => findMissingProgram(program, image, container) !== undefined,
    effectOf: findProgram,
    longSleep: threshold('sleep-that-keeps-running'),
    file: (path) => {
      const file = findMountedFile(pod, container, index, path);
      return file === undefined || file === 'absent' ? undefined : file.text;
    },
    hasFile: (path) => hasMountedFile(pod, container, index, path),
    input: container.stdin || container.tty ? 'open' : 'closed',
  };
}

/** Of ConfigMap and Secret volumes, which are read-only; a script that makes a file elsewhere may find it there later. */
function hasMountedFile(pod: Pod, container: Container, index: ProjectIndex, path: string): boolean | undefined {
  const mount = findMountOf(container, path);
  const volume = mount === undefined ? undefined : findVolume(pod, mount.name);
  if (mount === undefined || volume?.kind !== 'files' || mount.subPath !== undefined) return undefined;
  const file = normalizePath(path).slice(normalizePath(mount.mountPath).length + 1);
  if (file === '' || file.includes('/')) return undefined;
  const files = filesOfVolume(pod, volume, index) ?? [];
  return files.length === 0 ? undefined : files.some((one) => one.path === file);
}
