def log = new File(basedir, 'build.log').text
['check', 'define', 'generate', 'help', 'new', 'report', 'serve', 'suggest', 'supersede'].each { assert log.contains('adroit:' + it) }
assert log.contains('User property: adroit.sources')
