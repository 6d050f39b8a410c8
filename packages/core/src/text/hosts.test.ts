import { describe, expect, it } from 'vitest';
import { readHosts } from './hosts.js';

describe('readHosts', () => {
  it.each([
    ['orders-db', ['orders-db']],
    ['orders-db:5432', ['orders-db']],
    ['http://catalog-api:8080/', ['catalog-api']],
    ['jdbc:postgresql://orders-db:5432/orders?ssl=false', ['orders-db']],
    ['mongodb://user:secret@mongo-0.mongo,mongo-1.mongo:27017/app', ['mongo-0.mongo', 'mongo-1.mongo']],
    ['kafka-0:9092,kafka-1:9092', ['kafka-0', 'kafka-1']],
    ['amqp://queue.shop.svc.cluster.local', ['queue.shop.svc.cluster.local']],
  ])('%s', (value, hosts) => {
    expect(readHosts(value).map(({ host }) => host)).toEqual(hosts);
  });

  it.each(['two words', '', '$(DB_HOST)', 'a/b', '{{ .Values.host }}'])('none in %j', (value) => {
    expect(readHosts(value)).toEqual([]);
  });
});
