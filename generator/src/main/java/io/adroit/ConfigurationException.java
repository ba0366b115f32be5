package io.adroit;

/** A setting that cannot be used; thrown before any work. The message names the parameter, the value given and the values allowed. */
public final class ConfigurationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * About one parameter.
     *
     * @param parameter name as in the POM, without {@code adroit.}
     * @param value as given, empty when it is not given
     * @param remedy one imperative sentence with the values allowed
     */
    public ConfigurationException(String parameter, String value, String remedy) {
        super("Parameter " + parameter + " (adroit." + parameter + ") is "
                + (value.isEmpty() ? "not given" : "\"" + withoutPassword(value) + "\"") + ". " + remedy);
    }

    /** The build's log is read by more people than the address was meant for. */
    private static String withoutPassword(String value) {
        return value.replaceAll("//[^/?#\\s]*@", "//");
    }
}
