assert new File(basedir, 'build.log').text.count('There are no decision records in the usual places below ' + basedir) == 2
assert !new File(basedir, 'target').exists()
