import { findHeapVariable } from '../../knowledge/heap-variables.js';
import { identifyImage } from '../../knowledge/images.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import { expandReferences, type ReadableEnvironment, type ReadableVariable } from '../readable-environment.js';

/** A text that is given to the JVM of a container as its options. */
export interface JavaArguments {
  readonly text: string;
  readonly path: FieldPath;
  /** The variable that holds it; absent for the command line. */
  readonly variable?: ReadableVariable;
  /** False for a variable such as `JVM_OPTS`, of which nobody knows whether the image's script hands it on. */
  readonly isSurelyRead: boolean;
}

/** The places of a container's JVM options, in the order in which the JVM reads them. */
export interface JavaArgumentPlaces {
  /** Variables that the JVM itself reads before its command line. */
  readonly first: readonly JavaArguments[];
  /** Variables that a start script puts into the command line; of several, nobody knows which. */
  readonly ofScripts: readonly JavaArguments[];
  readonly line: readonly JavaArguments[];
  /** Variables that the JVM reads after its command line. */
  readonly last: readonly JavaArguments[];
  /** The manifest itself calls `java`. */
  readonly callsJava: boolean;
}

/** Source: HotSpot, arguments.cpp, Arguments::parse; JDK_JAVA_OPTIONS is read by the launcher, since 9. */
const FIRST_BY_JVM = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'] as const;
const LAST_BY_JVM = ['_JAVA_OPTIONS'] as const;
const BY_JVM: ReadonlySet<string> = new Set([...FIRST_BY_JVM, ...LAST_BY_JVM]);

const JAVA_COMMAND = /(?:^|[\s/"'(;&|])java\s+\S/;

export function javaArgumentsOf(container: Container, environment: ReadableEnvironment): JavaArgumentPlaces {
  const words = readWords(container, environment);
  const commandLine = words.map(({ text }) => text).join(' ');
  const known = container.image === undefined ? undefined : identifyImage(container.image);
  const ofImage = new Set(known?.facts.heap?.variables);
  return {
    first: FIRST_BY_JVM.flatMap((name) => readVariable(environment.get(name), true)),
    ofScripts: scriptVariables(environment, commandLine).flatMap((variable) =>
      readVariable(variable, findHeapVariable(variable.name) !== undefined || ofImage.has(variable.name)),
    ),
    line: withoutProgram(words),
    last: LAST_BY_JVM.flatMap((name) => readVariable(environment.get(name), true)),
    callsJava: JAVA_COMMAND.test(commandLine),
  };
}

/** `command` and `args` in their order; empty where they cannot be read. */
function readWords(
  { command = [], args = [], at }: Container,
  environment: ReadableEnvironment,
): readonly JavaArguments[] {
  const variables = new Map(environment.variables.map((variable) => [variable.name, variable]));
  return [
    ...command.map((word, index) => ({ word, path: at('command', index) })),
    ...args.map((word, index) => ({ word, path: at('args', index) })),
  ].map(({ word, path }) => ({ path, text: expandReferences(word, variables) ?? '', isSurelyRead: true }));
}

/** What follows `-jar x.jar` belongs to the program and not to the JVM. */
function withoutProgram(words: readonly JavaArguments[]): readonly JavaArguments[] {
  const jar = words.findIndex(({ text }) => text === '-jar');
  const ofJvm = jar === -1 ? words : words.slice(0, jar);
  return ofJvm.map((word) => ({ ...word, text: word.text.replace(/\s-jar\s.*$/s, ' ') }));
}

/**
 * Variables that the image's own script hands to `java`. When the manifest runs `java` itself there is no such script,
 * so only those count that the command names.
 */
function scriptVariables(environment: ReadableEnvironment, commandLine: string): readonly ReadableVariable[] {
  const isOwnCommand = JAVA_COMMAND.test(commandLine);
  const isNamed = (name: string): boolean => commandLine.includes(`$${name}`) || commandLine.includes(`\${${name}`);
  return environment.variables.filter(({ name }) => !BY_JVM.has(name) && (!isOwnCommand || isNamed(name)));
}

function readVariable(variable: ReadableVariable | undefined, isSurelyRead: boolean): readonly JavaArguments[] {
  if (variable?.value === undefined) return [];
  return [{ text: variable.value, path: variable.path, variable, isSurelyRead }];
}
