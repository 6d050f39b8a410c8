import { describe, expect, it } from 'vitest';
import { findNearService } from './near-service.js';

describe('findNearService', () => {
  it.each([
    ['catalgo', ['catalog', 'orders'], 'catalog'],
    ['orders-db-prod', ['orders', 'orders-db'], 'orders-db'],
    ['redis', ['redis-master', 'redis-metrics'], 'redis-master'],
    ['catalog-api', ['catalog'], 'catalog'],
    ['user_db', ['user-db'], 'user-db'],
  ])('%s among %j is %s', (host, services, expected) => {
    expect(findNearService(host, services)).toBe(expected);
  });

  it.each([
    ['orders-db', ['orders']],
    ['cart-redis', ['cart']],
    ['shard-2', ['shard-1']],
    ['redis', ['redis-exporter']],
    ['payments', ['orders']],
  ])('%s is none of %j', (host, services) => {
    expect(findNearService(host, services)).toBeUndefined();
  });
});
