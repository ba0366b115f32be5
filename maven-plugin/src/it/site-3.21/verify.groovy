def site = new File(basedir, 'target/site')
['', 'de/'].each { locale ->
    assert new File(site, locale + 'decisions/index.html').text.contains('Shared settings')
    assert new File(site, locale + 'decisions/adr/0001-use-a-connection-pool.html').text.contains('href="../../index.html"')
    assert new File(site, locale + 'project-reports.html').text.contains('href="decisions/index.html"')
}
assert new File(site, 'project-reports.html').text.contains('Architecture decisions with a plain-language glossary and search.')
assert new File(site, 'de/project-reports.html').text.contains('Architekturentscheidungen mit Glossar und Suche.')
def log = new File(basedir, 'build.log').text
assert !log.contains('WARN') || log.readLines().findAll { it.contains('WARN') }.every { !it.contains('adroit') && !it.contains('Lucene') }
// Each locale has the words of that locale; records stay as they are written.
[en: '', de: 'de/'].each { language, folder ->
    assert new File(site, folder + 'decisions/index.html').text.contains('<html lang="' + language + '"')
    assert new File(site, folder + 'decisions/adr/0001-use-a-connection-pool.html').text.contains('Use a connection pool')
}
assert new File(site, 'decisions/index.html').text.contains('>Glossary<')
assert new File(site, 'de/decisions/index.html').text.contains('>Glossar<')
