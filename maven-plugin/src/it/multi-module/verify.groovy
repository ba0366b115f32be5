assert new File(basedir, 'a/target/adroit/adr/0001-use-a-connection-pool.html').file
assert new File(basedir, 'b/target/adroit/adr/0001-watch-the-pool.html').file
assert !new File(basedir, 'c/target/adroit').exists()
assert !new File(basedir, 'target/adroit').exists()
def decisions = new File(basedir, 'target/site/decisions/data/decisions.json').text
assert decisions.contains('a/docs/adr/0001-use-a-connection-pool.md')
assert decisions.contains('b/docs/adr/0001-watch-the-pool.md')
assert !new File(basedir, 'a/target/site/decisions').exists()
assert new File(basedir, 'target/staging/decisions/index.html').file
