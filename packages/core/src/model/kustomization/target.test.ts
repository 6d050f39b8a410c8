import { expect, test } from 'vitest';
import { readTarget, selects } from './target.js';

const web = { kind: 'Deployment', names: ['web', 'dev-web'], namespace: 'shop' };

test.each([
  [{}, 'yes'],
  [{ kind: 'Deployment', name: 'web' }, 'yes'],
  [{ name: 'dev-web' }, 'yes'],
  [{ group: 'apps', version: 'v1' }, 'yes'],
  [{ group: 'batch' }, 'no'],
  [{ kind: 'Deploy' }, 'no'],
  [{ kind: 'StatefulSet|Deployment' }, 'yes'],
  [{ kind: '(StatefulSet|DaemonSet)' }, 'no'],
  [{ name: 'we.*' }, 'yes'],
  [{ name: '^.*-web$' }, 'yes'],
  [{ name: 'w[ae]b' }, 'maybe'],
  [{ name: '(a+)+b' }, 'maybe'],
  [{ namespace: 'other' }, 'no'],
  [{ labelSelector: 'app=web' }, 'maybe'],
  [{ kind: 'Job', labelSelector: 'app=web' }, 'no'],
])('%j selects: %s', (selector, expected) => {
  expect(selects(readTarget(selector), web, 'apps/v1')).toBe(expected);
});
