def json = new File(basedir, 'out/data/decisions.json').text
assert json.contains('"source":"docs/adr/0001-use-a-connection-pool.md"') || json.contains('"source": "docs/adr/0001-use-a-connection-pool.md"')
assert json.contains('connection-pool')
assert new File(basedir, 'out/index.html').file
assert new File(basedir, 'out/adr/0001-use-a-connection-pool.html').text.contains('glossary/connection-pool.html')
assert new File(basedir, 'out/glossary/connection-pool.html').file
// A default such as ${project.build.directory} would have become a folder of that very name.
assert basedir.list().every { !it.startsWith('$') }
assert !new File(basedir, 'target').exists()
assert new File(basedir, 'build.log').text.contains('1 decision and 1 term')
