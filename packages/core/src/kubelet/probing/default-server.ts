import type { KnownImage } from '../../knowledge/images.js';
import type { JsonObject } from '../../manifest/manifest.js';
import type { Container, VolumeMount } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { readObject } from '../../model/read.js';
import { imageOfContainer } from '../image-of-container.js';

/** A container that runs a public server as its image configures it. */
export interface DefaultServer {
  readonly image: KnownImage;
  /** TCP ports that it listens on. */
  readonly ports: readonly number[];
  /** The only paths that it answers well; undefined when content is mounted or nothing is known. */
  readonly servedPaths?: readonly string[];
}

/** Mounts below these change neither ports nor content. */
const SCRATCH = /^\/(tmp|run|var\/(run|cache|log|tmp)|dev\/shm)(\/|$)/;

/** Mounts below these, or of such files, may change the ports. */
const CONFIGURATION =
  /^\/(etc|config|conf|usr\/local\/[^/]+\/(etc|conf)|opt\/[^/]+(\/[^/]+)?\/conf)(\/|$)|\.(conf|cfg|cnf|ini|toml|xml|ya?ml|json)$/;

/** Undefined when the manifest may change what the server listens on: a command, arguments, a hook or configuration. */
export function findDefaultServer(pod: Pod, container: Container): DefaultServer | undefined {
  const { command, args, volumeMounts, raw } = container;
  const known = imageOfContainer(pod, container);
  if (known?.facts.ports === undefined || known.facts.endsAtOnce !== undefined) return undefined;
  if (command !== undefined || args !== undefined || runsHook(raw)) return undefined;
  if (volumeMounts.some(changesPorts)) return undefined;
  const hasOwnContent = volumeMounts.some(({ mountPath }) => !SCRATCH.test(mountPath));
  const { ports, servedPaths } = known.facts;
  return { image: known, ports, ...(hasOwnContent || servedPaths === undefined ? {} : { servedPaths }) };
}

/** A command at the start may write what it likes; one at the end comes too late. */
function runsHook(raw: JsonObject): boolean {
  return readObject(readObject(raw.lifecycle)?.postStart)?.exec !== undefined;
}

function changesPorts({ mountPath }: VolumeMount): boolean {
  return CONFIGURATION.test(mountPath);
}
