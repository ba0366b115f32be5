def log = new File(basedir, 'build.log').text
def lines = log.readLines()
def text = { new File(basedir, it).getText('UTF-8') }
assert lines.contains('[INFO] Records lie in docs/adr')
assert lines.contains('[INFO] Created adroit.yml. Nothing was converted and nothing needs to be.')
assert lines.contains('[INFO] adroit.yml is there already and stays as it is.')
assert lines.contains('[INFO] Created docs/adr/0002-watch-the-pool.md')
assert lines.contains('[INFO] Created docs/adr/0003-share-one-pool.md')
assert lines.contains('[INFO] Changed docs/adr/0001-use-a-connection-pool.md')
assert text('docs/adr/0002-watch-the-pool.md').startsWith('# 2. Watch-the-pool\n\nDate: 2026-11-25\n')
assert text('docs/adr/0001-use-a-connection-pool.md').contains('Superseded by [3. Share-one-pool](0003-share-one-pool.md)')
assert text('docs/adr/0003-share-one-pool.md').contains('Supersedes [1. Use a connection pool](0001-use-a-connection-pool.md)')
assert text('glossary/pooler.md').startsWith('---\nterm: pooler\n---\n')
assert lines.any { it ==~ /\[INFO] \d decisions? for "pool"/ }
// Under -q the answer is all that is said; Maven 4 marks what goes to the output.
assert lines.count { it ==~ /(\[INFO] \[stdout] )?\d decisions? for "pool"/ } == 1
assert log.contains('glossary/pooler.md')
assert log.contains('Parameter title (adroit.title) is not given. Say in a few words what is decided.')
assert log.contains('Parameter template (adroit.template) is "' + new File(basedir, 'none.md') + '". Name a Markdown file that exists.')
assert new File(basedir, 'docs/adr').list().length == 3
assert !new File(basedir, 'target').exists()
