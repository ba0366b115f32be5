['a', 'b'].each { module ->
    [new File(basedir, module + '/target/site/decisions/index.html'), new File(basedir, 'target/staging/' + module + '/decisions/index.html')].each {
        assert it.text.contains('Shared settings')
    }
}
assert !new File(basedir, 'c/target/site/decisions').exists()
assert !new File(basedir, 'target/site/decisions').exists()
