import { SERVICE_LINK_CONSUMERS_TABLE } from './generated/service-link-consumers.js';
import { isVersionAtLeast, parseTableVersion, readImageVersion } from './image/read-version.js';
import type { ImageName } from './images.js';

/** One entry of rules/knowledge/service-link-consumers.yaml. */
export interface ServiceLinkConsumer {
  readonly images: readonly string[];
  /** For example `KAFKA_PORT`. */
  readonly variable: string;
  /** What the image does with it, to follow the word "which". */
  readonly because: string;
  readonly certainty: 'certain' | 'likely';
  /** The first version that is harmed, for example `25.4`; all, when left out. */
  readonly since?: string;
  /** The first version that is not harmed any more, for example `1.53`. */
  readonly until?: string;
  readonly exitCode?: number;
}

export type ServiceLinkConsumersTable = readonly ServiceLinkConsumer[];

/** Every variable that this image is known to read. */
export function findServiceLinkConsumers({ registry, repository, tag }: ImageName): readonly ServiceLinkConsumer[] {
  const name = registry === 'docker.io' ? repository.replace(/^library\//, '') : `${registry}/${repository}`;
  return SERVICE_LINK_CONSUMERS_TABLE.filter(
    ({ images, since, until }) =>
      images.includes(name) &&
      (until === undefined || isBefore(tag, until)) &&
      !(since !== undefined && isBefore(tag, since)),
  );
}

/** A tag that does not tell its version is taken as one of today. */
function isBefore(tag: string | undefined, bound: string): boolean {
  const version = readImageVersion({}, tag);
  return version !== undefined && isVersionAtLeast(version, parseTableVersion(bound)) === false;
}
