// The same promises as on the oldest of these site plugins.
evaluate(new File(basedir, '../../../src/it/site-3.12/verify.groovy'))
def jar = new java.util.zip.ZipFile(new File(basedir, 'target/site-3.22-1-site.jar'))
['decisions/index.html', 'decisions/assets/adroit-search.js', 'de/decisions/index.html'].each { assert jar.getEntry(it) != null }
jar.close()
