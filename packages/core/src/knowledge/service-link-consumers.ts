import { SERVICE_LINK_CONSUMERS_TABLE } from './generated/service-link-consumers.js';
import type { ImageName } from './images.js';

/** One entry of rules/knowledge/service-link-consumers.yaml. */
export interface ServiceLinkConsumer {
  readonly images: readonly string[];
  /** For example `KAFKA_PORT`. */
  readonly variable: string;
  /** What the image does with it, to follow the word "which". */
  readonly because: string;
  readonly certainty: 'certain' | 'likely';
  readonly exitCode?: number;
}

export type ServiceLinkConsumersTable = readonly ServiceLinkConsumer[];

/** Every variable that this image is known to read. */
export function findServiceLinkConsumers({ registry, repository }: ImageName): readonly ServiceLinkConsumer[] {
  const name = registry === 'docker.io' ? repository.replace(/^library\//, '') : `${registry}/${repository}`;
  return SERVICE_LINK_CONSUMERS_TABLE.filter(({ images }) => images.includes(name));
}
