def log = new File(basedir, 'build.log').text
['check', 'define', 'explain', 'export', 'fix', 'generate', 'help', 'import', 'new', 'report', 'search', 'serve', 'suggest', 'supersede'].each { assert log.contains('adroit:' + it) }
assert log.contains('User property: adroit.sources')
