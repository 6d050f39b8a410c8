import type { Manifest } from '../manifest/manifest.js';
import { readNumber, readObject, readObjects, readString } from '../model/read.js';

/**
 * The names of the variables that the kubelet sets in every pod of the Service's namespace: none for a headless Service
 * and an ExternalName, which have no cluster IP.
 * Source: pkg/kubelet/envvars/envvars.go, FromServices (kubernetes 1.37).
 */
export function serviceLinkVariablesOf(service: Manifest): readonly string[] {
  const spec = readObject(service.toObject().spec);
  if (spec === undefined || spec.clusterIP === 'None' || spec.type === 'ExternalName') return [];
  const prefix = toVariableName(service.name);
  const ports = readObjects(spec.ports).flatMap(({ value }) => {
    const port = readNumber(value.port);
    const name = readString(value.name);
    const protocol = (readString(value.protocol) ?? 'TCP').toUpperCase();
    const base = `${prefix}_PORT_${port}_${protocol}`;
    return [
      ...(name === undefined || name === '' ? [] : [`${prefix}_SERVICE_PORT_${toVariableName(name)}`]),
      ...(port === undefined ? [] : [base, `${base}_PROTO`, `${base}_PORT`, `${base}_ADDR`]),
    ];
  });
  return ports.length === 0 ? [] : [`${prefix}_SERVICE_HOST`, `${prefix}_SERVICE_PORT`, `${prefix}_PORT`, ...ports];
}

function toVariableName(name: string): string {
  const upper = name.toUpperCase().replace(/[-.]/g, '_');
  return /^\d/.test(upper) ? `_${upper}` : upper;
}
