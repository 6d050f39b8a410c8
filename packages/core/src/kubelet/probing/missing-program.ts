import { identifyImage, type KnownImage } from '../../knowledge/images.js';
import { isKnownProgram } from '../../knowledge/userlands.js';
import type { Container } from '../../model/container.js';
import { baseName } from './exec-command.js';

/** The image, when its tables say that it does not have the program. */
export function imageWithout(container: Container, program: string): KnownImage | undefined {
  const image = container.image === undefined ? undefined : identifyImage(container.image);
  if (image === undefined || container.volumeMounts.some(({ mountPath }) => program.startsWith(`${mountPath}/`)))
    return undefined;
  const { userland, absentBinaries = [], presentBinaries = [], entrypoint = [] } = image.facts;
  const name = baseName(program);
  if ([...presentBinaries, ...entrypoint.map(baseName)].includes(name)) return undefined;
  const isAbsent = absentBinaries.includes(name) || (userland === 'none' && isKnownProgram(name));
  return isAbsent ? image : undefined;
}
