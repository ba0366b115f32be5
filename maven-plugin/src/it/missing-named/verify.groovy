def log = new File(basedir, 'build.log').text
assert log.contains('Parameter sources (adroit.sources) is "' + new File(basedir, 'docs/nowhere') + '".')
assert log.contains('does not.')
assert !new File(basedir, 'target').exists()
