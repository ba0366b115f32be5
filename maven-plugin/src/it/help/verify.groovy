def log = new File(basedir, 'build.log').text
['check', 'define', 'fix', 'generate', 'help', 'new', 'report', 'search', 'serve', 'suggest', 'supersede'].each { assert log.contains('adroit:' + it) }
assert log.contains('User property: adroit.sources')
