def log = new File(basedir, 'build.log').text
def finding = log.readLines().find { it.startsWith('[ERROR] docs/adr/0001-use-a-connection-pool.md:7:') }
assert finding != null && finding.endsWith(']')
assert log.contains('1 record read: ')
assert log.contains('First of those that fail the build:')
assert log.contains('BUILD FAILURE') && log.contains('BUILD SUCCESS')
