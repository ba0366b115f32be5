def log = new File(basedir, 'build.log').text
['Reading', 'Parsing', 'Linking', 'Understanding', 'Checking', 'Indexing', 'Writing'].each { stage ->
    assert log.readLines().count { it ==~ /\[INFO] $stage +\d+ ms  .+/ } == 1
}
assert log.count('Site: ') == 1
// A line that is written over belongs on a terminal alone.
assert !log.contains('\r') && !log.contains('…')
assert !(log =~ /(?i)lucene|flexmark|freemarker/)
// Maven 4 asks repositories of ours and others for lists and warns where it cannot.
assert log.readLines().every { !it.startsWith('[WARN') || it.contains('Could not transfer metadata') }
