import type { KnownImage } from '../../knowledge/images.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { ReadableEnvironment } from '../readable-environment.js';

/** What a probe asks of its own container. */
export interface Question {
  /** With its leading slash, without the query. */
  readonly path: string;
  readonly port: number;
}

/** A setting of the container by which the question finds no answer. */
export interface Displacement {
  /** As the user wrote it: `SERVER_SERVLET_CONTEXT_PATH=/orders`, `--web.route-prefix=/prometheus`. */
  readonly setting: string;
  readonly at: FieldPath;
  /** Where the answer is instead; an endpoint that is off has neither. */
  readonly path?: string;
  readonly port?: number;
}

interface Settings {
  readonly container: Container;
  readonly environment: ReadableEnvironment;
  /** Undefined for an image that is not known. */
  readonly image?: KnownImage;
}

/** Undefined as well when a later setting may put it back: Spring reads its command line and Java's options last. */
export function findDisplacement(question: Question, settings: Settings): Displacement | undefined {
  if (/\/actuator(?:\/|$)/.test(question.path)) return ofSpring(question, settings);
  const find = settings.image === undefined ? undefined : OF_IMAGE[settings.image.id];
  return find?.(question, settings);
}

/** Source: Spring Boot's reference, "Customizing the Management Server Port" and "… Endpoint Paths". */
function ofSpring(question: Question, { container, environment }: Settings): Displacement | undefined {
  if (environment.get('SPRING_APPLICATION_JSON') !== undefined || namesServerProperty(container, environment)) return;
  const management = readSetting(environment, 'MANAGEMENT_SERVER_PORT');
  if (management !== undefined) {
    const port = readPort(management.value);
    return port === undefined || port === question.port ? undefined : { ...management.place, port };
  }
  // A variable that cannot be read may name another port for the actuator.
  if (environment.get('MANAGEMENT_SERVER_PORT') !== undefined || !environment.isComplete) return;
  return ofSpringServer(question, container, environment);
}

const SPRING_PORT = 8080;

function ofSpringServer(
  question: Question,
  { ports }: Container,
  environment: ReadableEnvironment,
): Displacement | undefined {
  const server = readSetting(environment, 'SERVER_PORT');
  const port = server === undefined ? undefined : readPort(server.value);
  // The port that nobody listens on any more is the default one; another one may be the actuator's own, set in the jar.
  const isDeclaredBeside = [port, question.port].every((one) =>
    ports.some(({ containerPort }) => containerPort === one),
  );
  if (server !== undefined && port !== undefined && question.port === SPRING_PORT && port !== SPRING_PORT) {
    return isDeclaredBeside ? undefined : { ...server.place, port };
  }
  const context =
    readSetting(environment, 'SERVER_SERVLET_CONTEXT_PATH') ?? readSetting(environment, 'SPRING_WEBFLUX_BASE_PATH');
  // On a port of its own, which the jar may set, the actuator knows nothing of the context path.
  if (context === undefined || question.port !== (port ?? SPRING_PORT)) return undefined;
  return below(question, context.value, context.place);
}

/** `-Dserver.port=9000` and `--server.port=9000` win over variables. */
function namesServerProperty({ command = [], args = [] }: Container, environment: ReadableEnvironment): boolean {
  const options = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', 'JAVA_OPTS'].map(
    (name) => environment.get(name)?.value ?? '',
  );
  return [...command, ...args, ...options].some((word) => /(?:^|[\s"'])(?:-D|--)(?:server|management)\./.test(word));
}

type Find = (question: Question, settings: Settings) => Displacement | undefined;

const OF_IMAGE: Readonly<Record<string, Find>> = {
  prometheus: ofPrometheus,
  alertmanager: ofPrometheus,
  jenkins: ofJenkins,
  keycloak: ofKeycloak,
  traefik: ofTraefik,
};

/** The prefix of all paths is that of the external address unless it is given itself. Source: prometheus, web/web.go. */
function ofPrometheus(question: Question, { container }: Settings): Displacement | undefined {
  const prefix = readOption(container, 'web.route-prefix');
  const address = prefix === undefined ? readOption(container, 'web.external-url') : undefined;
  const setting = prefix ?? address;
  if (setting === undefined) return undefined;
  const path = address === undefined ? setting.value : (/^\w+:\/\/[^/]+(\/.*)?$/.exec(setting.value)?.[1] ?? '/');
  return below(question, path, setting.place);
}

/** Source: jenkinsci/winstone, README: `--prefix` is put before all addresses. */
function ofJenkins(question: Question, { environment }: Settings): Displacement | undefined {
  const options = readSetting(environment, 'JENKINS_OPTS');
  const prefix = /(?:^|\s)--prefix=(\S+)/.exec(options?.value ?? '')?.[1];
  return options === undefined || prefix === undefined ? undefined : below(question, prefix, options.place);
}

/** The health of the management port inherits the path. Source: keycloak.org, "All configuration", http-relative-path. */
function ofKeycloak(question: Question, { container, environment }: Settings): Displacement | undefined {
  if (environment.get('KC_HTTP_MANAGEMENT_RELATIVE_PATH') !== undefined) return undefined;
  if (readOption(container, 'http-management-relative-path') !== undefined) return undefined;
  const moved = readOption(container, 'http-relative-path') ?? readSetting(environment, 'KC_HTTP_RELATIVE_PATH');
  return moved === undefined || !/^\/health(?:\/|$)/.test(question.path)
    ? undefined
    : below(question, moved.value, moved.place);
}

/** Traefik takes its static configuration from a file, from arguments or from variables, never from two of them. */
function ofTraefik(question: Question, { container, environment, image }: Settings): Displacement | undefined {
  const { args = [], command, volumeMounts } = container;
  const [first] = args;
  if (question.path !== '/ping' || (image?.version?.major ?? 2) < 2) return undefined;
  if (command !== undefined || first === undefined || volumeMounts.some(({ mountPath }) => /traefik/.test(mountPath)))
    return;
  if (args.some((arg) => /^--(?:ping|configfile)/i.test(arg) || !arg.startsWith('--'))) return undefined;
  if (environment.variables.some(({ name }) => name.startsWith('TRAEFIK_')) || !environment.isComplete)
    return undefined;
  return { setting: '--ping', at: container.at('args') };
}

/** Undefined when the question stays below the path already. */
function below(
  question: Question,
  prefix: string,
  place: Pick<Displacement, 'setting' | 'at'>,
): Displacement | undefined {
  const folder = `/${prefix.replaceAll(/^\/+|\/+$/g, '')}`;
  if (folder === '/' || /[${}]/.test(folder)) return undefined;
  const isBelow = question.path === folder || question.path.startsWith(`${folder}/`);
  return isBelow ? undefined : { ...place, path: `${folder}${question.path}` };
}

interface ReadSetting {
  readonly value: string;
  readonly place: Pick<Displacement, 'setting' | 'at'>;
}

function readSetting(environment: ReadableEnvironment, name: string): ReadSetting | undefined {
  const variable = environment.get(name);
  if (variable?.value === undefined || variable.value === '') return undefined;
  return { value: variable.value, place: { setting: `${name}=${variable.value}`, at: variable.path } };
}

/** `--name=value` among the arguments; a value in an argument of its own is left alone. */
function readOption({ args, command, at }: Container, name: string): ReadSetting | undefined {
  const field = args === undefined ? 'command' : 'args';
  const words = args ?? command ?? [];
  const index = words.findIndex((word) => word.startsWith(`--${name}=`));
  const word = words[index];
  if (word === undefined) return undefined;
  return { value: word.slice(name.length + 3), place: { setting: word, at: at(field, index) } };
}

function readPort(text: string): number | undefined {
  const port = /^\d{2,5}$/.test(text) ? Number(text) : 0;
  return port > 0 && port <= 65_535 ? port : undefined;
}
