import { identifyImage, type KnownImage } from '../knowledge/images.js';
import type { Container } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import { securitySettingOf } from './security-context.js';

/**
 * What is known of a container's image. A private image that shares its last name with a public one is doubted where
 * the pod says what does not hold for the public one: it is hardened, declares other ports, or runs a program of its own.
 */
export function imageOfContainer(pod: Pod, container: Container): KnownImage | undefined {
  const image = container.image === undefined ? undefined : identifyImage(container.image);
  if (image?.match !== 'lastName') return image;
  const isDoubted = isHardened(pod, container) || hasOtherPorts(container, image) || runsOtherProgram(container, image);
  return isDoubted ? { ...image, isDoubted: true } : image;
}

/** Who writes this down has usually built the image for it. */
function isHardened(pod: Pod, container: Container): boolean {
  const { readOnlyRootFilesystem, capabilities } = container.securityContext;
  return (
    securitySettingOf(pod, container, 'runAsNonRoot')?.value === true ||
    readOnlyRootFilesystem === true ||
    capabilities.drop.some((name) => name.toUpperCase() === 'ALL')
  );
}

function hasOtherPorts({ ports }: Container, { facts }: KnownImage): boolean {
  const own = facts.ports;
  const declared = ports.flatMap(({ containerPort }) => containerPort ?? []);
  return own !== undefined && declared.length > 0 && declared.every((port) => !own.includes(port));
}

/** A path such as `/app/server` is a program that somebody added; a bare word may be any of the image's. */
function runsOtherProgram({ command }: Container, { id, facts }: KnownImage): boolean {
  const [program = ''] = command ?? [];
  if (!/^\/(?:app|opt|srv|server|manager|entrypoint)\b/.test(program) || program.includes(id)) return false;
  return ![...(facts.entrypoint ?? []), ...(facts.command ?? [])].includes(program);
}
