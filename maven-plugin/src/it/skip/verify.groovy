def log = new File(basedir, 'build.log').text
assert log.count('Adroit is skipped (adroit.skip).') == 2
assert log.count('The check is skipped (adroit.check.skip).') == 1
assert !new File(basedir, 'target').exists()
