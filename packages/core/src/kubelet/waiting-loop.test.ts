import { describe, expect, it } from 'vitest';
import { findWaitingLoops } from './waiting-loop.js';

describe('findWaitingLoops', () => {
  it.each([
    ['until nc -z orders-db 5432; do sleep 1; done', 'orders-db', 'connection', 'nc', 5432],
    ['until nc -z -w 2 orders-db 5432; do sleep 1; done', 'orders-db', 'connection', 'nc', 5432],
    ['while ! curl -sf http://catalog:8080/ready; do sleep 2; done', 'catalog', 'connection', 'curl', 8080],
    ['until pg_isready -h orders-db -p 5432; do sleep 2; done', 'orders-db', 'connection', 'pg_isready', 5432],
    ['until nslookup orders-db; do echo waiting; sleep 2; done', 'orders-db', 'name', 'nslookup', undefined],
    ['until getent hosts queue.shop.svc\ndo\nsleep 1\ndone', 'queue.shop.svc', 'name', 'getent', undefined],
  ])('%s', (script, host, needs, program, port) => {
    expect(findWaitingLoops(script)).toEqual([{ host, program, needs, ...(port === undefined ? {} : { port }) }]);
  });

  it.each([
    'nc -z orders-db 5432',
    'until [ -f /ready ]; do sleep 1; done',
    'until nc -z $DB_HOST 5432; do sleep 1; done',
  ])('nothing in %s', (script) => {
    expect(findWaitingLoops(script)).toEqual([]);
  });
});
