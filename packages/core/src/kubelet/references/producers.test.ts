import { analyze, type Finding, parseManifests } from '@crashlint/core';
import { describe, expect, test } from 'vitest';
import { PRODUCERS_TABLE } from '../../knowledge/generated/producers.js';
import type { MadeObject, Producer } from '../../knowledge/producers.js';

/** What an object of the kind says, and the name of each object that it makes, in the order of the table. */
interface Row {
  readonly metadata?: object;
  readonly spec?: object;
  readonly names: readonly string[];
}

const annotated = (name: string, value: string): object => ({ annotations: { [name]: value } });
const tls = { spec: { tls: [{ secretName: 'web-tls' }] }, names: ['web-tls'] };
const destination = { spec: { destination: { name: 'login' } }, names: ['login'] };
const ownName: Row = { names: ['thing'] };

/** By group and kind, and by annotation where the table asks for one; every object is called `thing`. */
const ROWS: Readonly<Record<string, Row>> = {
  'external-secrets.io/ExternalSecret': { spec: { data: [{ secretKey: 'k' }] }, names: ['thing'] },
  'external-secrets.io/ClusterExternalSecret': {
    spec: { externalSecretName: 'login', externalSecretSpec: { data: [{ secretKey: 'k' }] } },
    names: ['login'],
  },
  'kubernetes-client.io/ExternalSecret': ownName,
  'bitnami.com/SealedSecret': {
    spec: { encryptedData: { k: 'x' }, template: { metadata: { name: 'other' } } },
    names: ['thing'],
  },
  'isindir.github.com/SopsSecret': { spec: { secretTemplates: [{ name: 'login' }] }, names: ['login'] },
  'secrets.hashicorp.com/VaultStaticSecret': destination,
  'secrets.hashicorp.com/VaultDynamicSecret': destination,
  'secrets.hashicorp.com/VaultPKISecret': destination,
  'secrets.hashicorp.com/HCPVaultSecretsApp': destination,
  'ricoberger.de/VaultSecret': ownName,
  'secrets-store.csi.x-k8s.io/SecretProviderClass': {
    spec: { secretObjects: [{ secretName: 'login', data: [{ objectName: 'x', key: 'k' }] }] },
    names: ['login'],
  },
  'spv.no/AzureKeyVaultSecret': {
    spec: { output: { secret: { name: 'login' }, configMap: { name: 'settings' } } },
    names: ['login', 'settings'],
  },
  'onepassword.com/OnePasswordItem': ownName,
  'apps/Deployment operator.1password.io/item-name': {
    metadata: annotated('operator.1password.io/item-name', 'login'),
    names: ['login'],
  },
  'secrets.doppler.com/DopplerSecret': { spec: { managedSecret: { name: 'login' } }, names: ['login'] },
  'secrets.infisical.com/InfisicalSecret': {
    spec: {
      managedSecretReference: { secretName: 'login' },
      managedKubeSecretReferences: [{ secretName: 'other', secretNamespace: 'there' }],
    },
    names: ['login', 'other'],
  },
  'secrets.infisical.com/InfisicalStaticSecret': { spec: { targets: [{ name: 'login' }] }, names: ['login', 'login'] },
  'secretgenerator.mittwald.de/StringSecret': ownName,
  'secretgenerator.mittwald.de/BasicAuth': ownName,
  'secretgenerator.mittwald.de/SSHKeyPair': ownName,
  'cert-manager.io/Certificate': { spec: { secretName: 'web-tls' }, names: ['web-tls'] },
  'networking.k8s.io/Ingress cert-manager.io/': { ...tls, metadata: annotated('cert-manager.io/issuer', 'ca') },
  'networking.k8s.io/Ingress kubernetes.io/tls-acme': { ...tls, metadata: annotated('kubernetes.io/tls-acme', 'true') },
  'extensions/Ingress cert-manager.io/': { ...tls, metadata: annotated('cert-manager.io/cluster-issuer', 'ca') },
  'extensions/Ingress kubernetes.io/tls-acme': { ...tls, metadata: annotated('kubernetes.io/tls-acme', 'true') },
  'gateway.networking.k8s.io/Gateway cert-manager.io/': {
    metadata: annotated('cert-manager.io/issuer', 'ca'),
    spec: { listeners: [{ tls: { certificateRefs: [{ name: 'web-tls' }] } }] },
    names: ['web-tls'],
  },
  'gateway.networking.k8s.io/ListenerSet cert-manager.io/': {
    metadata: annotated('cert-manager.io/issuer', 'ca'),
    spec: { listeners: [{ tls: { certificateRefs: [{ name: 'web-tls' }] } }] },
    names: ['web-tls'],
  },
  'trust-manager.io/ClusterBundle': {
    spec: { target: { configMap: { data: [{ key: 'k' }] }, secret: { data: [{ key: 'k' }] } } },
    names: ['thing', 'thing'],
  },
  'trust.cert-manager.io/Bundle': { names: ['thing', 'thing'] },
  '/Service service.beta.openshift.io/serving-cert-secret-name': {
    metadata: annotated('service.beta.openshift.io/serving-cert-secret-name', 'web-tls'),
    names: ['web-tls'],
  },
  '/Service service.alpha.openshift.io/serving-cert-secret-name': {
    metadata: annotated('service.alpha.openshift.io/serving-cert-secret-name', 'web-tls'),
    names: ['web-tls'],
  },
  'postgresql.cnpg.io/Cluster': {
    names: ['thing-app', 'thing-superuser', 'thing-ca', 'thing-server', 'thing-replication'],
  },
  'acid.zalan.do/postgresql': {
    names: ['shop.thing.credentials.postgresql.acid.zalan.do', 'thing-config'],
  },
  'postgres-operator.crunchydata.com/PostgresCluster': {
    names: ['thing-pguser-shop', 'thing-cluster-cert', 'thing-config'],
  },
  'pgv2.percona.com/PerconaPGCluster': { names: ['thing-pguser-shop'] },
  'pxc.percona.com/PerconaXtraDBCluster': {
    spec: { secretsName: 'login' },
    names: ['login', 'thing-ssl', 'internal-thing'],
  },
  'ps.percona.com/PerconaServerMySQL': {
    spec: { secretsName: 'login' },
    names: ['login', 'thing-ssl', 'internal-thing'],
  },
  'psmdb.percona.com/PerconaServerMongoDB': {
    spec: { secrets: { users: 'login' } },
    names: ['login', 'thing-ssl', 'internal-thing-users'],
  },
  'k8s.mariadb.com/MariaDB': {
    spec: { rootPasswordSecretKeyRef: { name: 'root' }, passwordSecretKeyRef: { name: 'login' } },
    names: ['root', 'login', 'thing-password', 'thing-config'],
  },
  'k8s.mariadb.com/Connection': ownName,
  'mongodbcommunity.mongodb.com/MongoDBCommunity': {
    spec: { users: [{ connectionStringSecretName: 'login' }] },
    names: ['login', 'thing-admin-shop'],
  },
  'mongodb.com/MongoDBUser': {
    spec: { connectionStringSecretName: 'login', mongodbResourceRef: { name: 'base' } },
    names: ['login', 'base-thing-admin'],
  },
  'kafka.strimzi.io/KafkaUser': ownName,
  'kafka.strimzi.io/Kafka': { names: ['thing-cluster-ca-cert', 'thing-kafka-config'] },
  'rabbitmq.com/RabbitmqCluster': { names: ['thing-default-user', 'thing-erlang-cookie'] },
  'rabbitmq.com/User': { names: ['thing-user-credentials'] },
  'app.redislabs.com/RedisEnterpriseDatabase': {
    spec: { databaseSecretName: 'login' },
    names: ['login', 'redb-thing'],
  },
  'app.redislabs.com/RedisEnterpriseCluster': ownName,
  'elasticsearch.k8s.elastic.co/Elasticsearch': { names: ['thing-es-elastic-user'] },
  'kibana.k8s.elastic.co/Kibana': { names: ['thing-kb-http-certs-public'] },
  'objectbucket.io/ObjectBucketClaim': { names: ['thing', 'thing'] },
  'ceph.rook.io/CephCluster': { names: ['rook-ceph-mon', 'rook-ceph-mon-endpoints'] },
  'services.k8s.aws/FieldExport': { spec: { to: { name: 'bucket' } }, names: ['bucket', 'bucket'] },
  'argoproj.io/ArgoCD': { names: ['thing-cluster', 'argocd-secret', 'argocd-cm'] },
  'k8s.keycloak.org/Keycloak': { names: ['thing-initial-admin'] },
};

const rowKey = ({ group, kind, annotation }: Producer): string =>
  `${group}/${kind}${annotation === undefined ? '' : ` ${annotation}`}`;

function producerObject({ group, kind }: Producer, row: Row): object {
  const workload = kind === 'Deployment' ? { spec: { selector: {}, template: { spec: { containers: [] } } } } : {};
  return {
    apiVersion: group === '' ? 'v1' : `${group}/v1`,
    kind,
    metadata: { name: 'thing', ...row.metadata },
    ...workload,
    ...(row.spec === undefined ? {} : { spec: row.spec }),
  };
}

function podThatWants({ kind }: MadeObject, name: string, key?: string, namespace?: string): object {
  const isSecret = kind === 'Secret';
  const source = isSecret ? { secretRef: { name } } : { configMapRef: { name } };
  const selector = { name, key };
  const env = [{ name: 'X', valueFrom: isSecret ? { secretKeyRef: selector } : { configMapKeyRef: selector } }];
  const container = {
    name: 'main',
    image: 'registry.example.com/shop/app:1',
    resources: { limits: { memory: '64Mi' } },
    ...(key === undefined ? { envFrom: [source] } : { env }),
  };
  const metadata = { name: 'pod', ...(namespace === undefined ? {} : { namespace }) };
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [container] } };
}

const REFERENCE_RULE = /^((secret|configmap)-missing|config-key-missing|config-in-other-namespace)$/;

function missesOf(...objects: readonly object[]): readonly string[] {
  const text = objects.map((object) => JSON.stringify(object)).join('\n---\n');
  const { findings } = analyze(parseManifests([{ path: 'all.yaml', text }]), { closedWorld: true });
  return findings.map(({ rule }: Finding) => rule).filter((rule) => REFERENCE_RULE.test(rule));
}

test('every producer has a row', () => {
  expect(Object.keys(ROWS).sort()).toEqual(PRODUCERS_TABLE.producers.map(rowKey).sort());
});

const CASES = PRODUCERS_TABLE.producers.flatMap((producer: Producer) => {
  const row = ROWS[rowKey(producer)] ?? { names: [] };
  return producer.makes.map((made, place) => {
    const title = `${rowKey(producer)} makes ${made.kind} ${row.names[place]}`;
    return { title, made, name: row.names[place] ?? '', maker: producerObject(producer, row) };
  });
});

describe.each(CASES)('$title', ({ made, name, maker }) => {
  const wants = podThatWants(made, name);

  test('which is missed without it and found with it', () => {
    // Some programs make an object of the same name for themselves, which is there in any case.
    const isAlwaysThere = PRODUCERS_TABLE.always.some((one) => one.kind === made.kind && one.name === name);
    expect(missesOf(wants)).toHaveLength(isAlwaysThere ? 0 : 1);
    expect(missesOf(wants, maker)).toEqual([]);
  });

  test('with just the keys that the table tells', () => {
    const misses = missesOf(podThatWants(made, name, 'no-such-key'), maker);
    expect(misses).toHaveLength(made.keys === undefined ? 0 : 1);
  });
});

describe('the keys of an ExternalSecret', () => {
  const maker = (target: object, rest: object = {}): object => ({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: 'maker' },
    spec: { target: { name: 'login', ...target }, data: [{ secretKey: 'fetched' }], ...rest },
  });
  const misses = (key: string, from: object): number =>
    missesOf(podThatWants({ kind: 'Secret', name: 'login' }, 'login', key), from).length;
  const template = { data: { rendered: 'text' } };

  test.each([
    ['are those of its data', maker({}), 'fetched'],
    ['with its owner named', maker({ creationPolicy: 'Owner' }), 'fetched'],
    ['are those of its template', maker({ template }), 'rendered'],
    ['or of its data, where the template has none', maker({ template: { type: 'Opaque' } }), 'fetched'],
  ])('%s', (_, from, key) => {
    expect(misses(key, from)).toBe(0);
    expect(misses('other', from)).toBe(1);
  });

  test('are not those of its data where the template replaces them', () => {
    expect(misses('fetched', maker({ template }))).toBe(1);
  });

  const unknown: readonly (readonly [string, object])[] = [
    ['everything is fetched', maker({}, { dataFrom: [{ extract: { key: 'x' } }] })],
    ['they join those of a template', maker({ template: { ...template, mergePolicy: 'Merge' } })],
    ['they come from other templates', maker({ template: { templateFrom: [{ configMap: {} }] } })],
    ...['Orphan', 'Merge', 'CreateOrMerge', 'None'].map(
      (creationPolicy) => [`the policy is ${creationPolicy}`, maker({ creationPolicy })] as const,
    ),
  ];

  test.each(unknown)('are unknown where %s', (_, from) => {
    expect(misses('other', from)).toBe(0);
  });
});

describe('spread', () => {
  const config = (metadata: object): object => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'ca', namespace: 'there', ...metadata },
    data: { other: 'text' },
  });
  const made: MadeObject = { kind: 'ConfigMap', name: 'ca' };

  test.each(PRODUCERS_TABLE.spread.map((one) => [one.annotation ?? one.label ?? '', one] as const))(
    '%s',
    (mark, { annotation, effect }) => {
      const marked = config({ [annotation === undefined ? 'labels' : 'annotations']: { [mark]: 'true' } });
      const namespace = effect === 'every-namespace' ? 'here' : 'there';
      const wants = podThatWants(made, 'ca', effect === 'every-namespace' ? 'other' : 'filled', namespace);
      expect(missesOf(wants, config({}))).toHaveLength(1);
      expect(missesOf(wants, marked)).toEqual([]);
    },
  );

  test('reaches what a controller makes', () => {
    const certificate = (annotations: object): object => ({
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: { name: 'web', namespace: 'there' },
      spec: { secretName: 'web-tls', secretTemplate: { annotations } },
    });
    const wants = podThatWants({ kind: 'Secret', name: 'web-tls' }, 'web-tls', 'tls.crt', 'here');
    expect(missesOf(wants, certificate({}))).toHaveLength(1);
    expect(missesOf(wants, certificate({ 'replicator.v1.mittwald.de/replicate-to': 'here' }))).toEqual([]);
  });
});
