import { describe, expect, it } from 'vitest';
import { readContainers } from '../model/container.js';
import { missingCapabilities } from './capabilities.js';

function missing(securityContext: object, wanted: readonly string[]) {
  const [container] = readContainers({ containers: [{ name: 'app', securityContext }] }, 'main', ['spec']);
  return container === undefined ? undefined : missingCapabilities(container, wanted);
}

describe('missingCapabilities', () => {
  it.each([
    ['the defaults', {}, []],
    ['all dropped', { capabilities: { drop: ['ALL'] } }, ['CHOWN', 'SETUID']],
    ['one added back', { capabilities: { drop: ['all'], add: ['CAP_CHOWN'] } }, ['SETUID']],
    ['one dropped by its long name', { capabilities: { drop: ['CAP_SETUID'] } }, ['SETUID']],
    ['a privileged container', { privileged: true, capabilities: { drop: ['ALL'] } }, []],
    ['all added', { capabilities: { drop: ['CHOWN'], add: ['ALL'] } }, []],
  ])('of CHOWN and SETUID: %s', (_, securityContext, expected) => {
    expect(missing(securityContext, ['CHOWN', 'SETUID'])).toEqual(expected);
  });

  it('does not count what no runtime gives by default', () => {
    expect(missing({}, ['IPC_LOCK'])).toEqual(['IPC_LOCK']);
  });
});
