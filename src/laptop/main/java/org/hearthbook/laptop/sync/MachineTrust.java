package org.hearthbook.laptop.sync;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/// Whom this computer trusts to say who somebody is: the authorities on Java's own list, and those
/// that whoever looks after the computer has put on its list, such as a council's. All on one list,
/// checked the ordinary way, names and dates and all; a list that is not there adds nobody.
final class MachineTrust {

    /// What Windows and macOS call their lists.
    static final List<String> STORES =
            List.of("Windows-ROOT", "KeychainStore", "KeychainStore-ROOT");

    /// Where Linux systems keep theirs.
    static final List<Path> BUNDLES =
            List.of(
                    Path.of("/etc/ssl/certs/ca-certificates.crt"),
                    Path.of("/etc/pki/tls/certs/ca-bundle.crt"),
                    Path.of("/etc/ssl/ca-bundle.pem"),
                    Path.of("/etc/ssl/cert.pem"));

    private static final Pattern CERTIFICATE =
            Pattern.compile(
                    "-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----", Pattern.DOTALL);

    private static @Nullable SSLContext ofThisComputer;

    private MachineTrust() {}

    /// Read once, when it is first needed.
    static synchronized SSLContext ofThisComputer() {
        var known = ofThisComputer;
        if (known == null) {
            known = of(STORES, BUNDLES);
            ofThisComputer = known;
        }
        return known;
    }

    /// Java's list together with these.
    static SSLContext of(List<String> stores, List<Path> bundles) {
        try {
            var list = listing(authorities(stores, bundles));
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers(list).toArray(X509TrustManager[]::new), null);
            return context;
        } catch (GeneralSecurityException | IOException because) {
            throw new IllegalStateException("This Java speaks no TLS", because);
        }
    }

    static Set<Certificate> authorities(List<String> stores, List<Path> bundles)
            throws GeneralSecurityException {
        var all = new LinkedHashSet<Certificate>();
        for (var manager : managers(null)) {
            all.addAll(List.of(manager.getAcceptedIssuers()));
        }
        stores.forEach(it -> all.addAll(inStore(it)));
        bundles.forEach(it -> all.addAll(inBundle(it)));
        return all;
    }

    private static KeyStore listing(Collection<Certificate> all)
            throws GeneralSecurityException, IOException {
        var list = KeyStore.getInstance("PKCS12");
        list.load(null, null);
        for (var certificate : all) {
            list.setCertificateEntry(Integer.toString(list.size()), certificate);
        }
        return list;
    }

    private static List<X509TrustManager> managers(@Nullable KeyStore list)
            throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(list);
        return List.of(factory.getTrustManagers()).stream()
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .toList();
    }

    /// Only what stands there as trusted; a certificate of the computer's own is none of it.
    private static Set<Certificate> inStore(String type) {
        var found = new LinkedHashSet<Certificate>();
        try {
            var store = KeyStore.getInstance(type);
            store.load(null, null);
            for (var alias : Collections.list(store.aliases())) {
                if (store.isCertificateEntry(alias)) {
                    found.add(store.getCertificate(alias));
                }
            }
        } catch (GeneralSecurityException | IOException _) {
            // Another system's list.
        }
        return found;
    }

    private static Set<Certificate> inBundle(Path bundle) {
        var found = new LinkedHashSet<Certificate>();
        try {
            var text = Files.readString(bundle, StandardCharsets.ISO_8859_1);
            var reader = CertificateFactory.getInstance("X.509");
            for (var each = CERTIFICATE.matcher(text); each.find(); ) {
                read(reader, each.group(), found);
            }
        } catch (GeneralSecurityException | IOException _) {
            // Another system's list.
        }
        return found;
    }

    /// One that cannot be read leaves the others as they are.
    private static void read(CertificateFactory reader, String text, Set<Certificate> found) {
        try {
            var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            found.add(reader.generateCertificate(new ByteArrayInputStream(bytes)));
        } catch (GeneralSecurityException _) {
            // Nobody is trusted by it.
        }
    }
}
