assert new File(basedir, 'build.log').text.contains('Parameter profile (adroit.profile) is "loud". Use one of legacy, advisory, standard, strict.')
assert !new File(basedir, 'target').exists()
