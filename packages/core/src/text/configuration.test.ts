import { describe, expect, it } from 'vitest';
import { readMysqlSettings, readPostgresSettings, readRedisSettings } from './configuration.js';

describe('configuration files', () => {
  it('reads what a MySQL server reads', () => {
    const text = [
      'loose = 1',
      '[client]',
      'port = 3307',
      '[mysqld]',
      '# innodb_buffer_pool_size = 1G',
      'innodb_buffer_pool_size = 4G # half of it',
      'skip-name-resolve',
      'sql_mode="STRICT_ALL_TABLES"',
      '!includedir /etc/more/',
      '[mysqldump]',
      'quick',
    ].join('\n');
    expect(readMysqlSettings(text)).toEqual([
      { name: 'innodb_buffer_pool_size', value: '4G' },
      { name: 'skip-name-resolve', value: '' },
      { name: 'sql_mode', value: 'STRICT_ALL_TABLES' },
    ]);
  });

  it('reads a file of PostgreSQL', () => {
    const text =
      "shared_buffers = 4GB\t\t# min 128kB\n#work_mem = 4MB\nlisten_addresses '*'\nlog_line_prefix = '%m # '\n";
    expect(readPostgresSettings(text)).toEqual([
      { name: 'shared_buffers', value: '4GB' },
      { name: 'listen_addresses', value: '*' },
      { name: 'log_line_prefix', value: '%m # ' },
    ]);
  });

  it('reads a file of Redis', () => {
    expect(readRedisSettings('# maxmemory 1gb\nmaxmemory 2gb\nrename-command CONFIG ""\nsave ""\n')).toEqual([
      { name: 'maxmemory', value: '2gb' },
      { name: 'rename-command', value: 'CONFIG ""' },
      { name: 'save', value: '' },
    ]);
  });
});
