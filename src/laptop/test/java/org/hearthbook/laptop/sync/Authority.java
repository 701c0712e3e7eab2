package org.hearthbook.laptop.sync;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A council that says itself who its computers are.
final class Authority {

    private static final char[] PASSWORD = "unimportant".toCharArray();

    private final X500Name name;
    private final KeyPair keys = keys();
    private final X509Certificate certificate;

    Authority(String name) {
        this.name = new X500Name("CN=" + name);
        var now = Instant.now();
        certificate = made(this.name, keys.getPublic(), now.plus(Duration.ofDays(1)), null);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException because) {
            throw new AssertionError(because);
        }
    }

    /// Its certificate, as computers keep it on their list.
    String pem() {
        try {
            var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
            return "-----BEGIN CERTIFICATE-----\n"
                    + lines.encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException because) {
            throw new AssertionError(because);
        }
    }

    /// What a computer of this name shows until `end`.
    SSLContext vouchesFor(String dnsName, Instant end) {
        var theirs = keys();
        var subject = new X500Name("CN=" + dnsName);
        var names = new GeneralNames(new GeneralName(GeneralName.dNSName, dnsName));
        var shown = made(subject, theirs.getPublic(), end, names);
        try {
            return context(theirs.getPrivate(), shown);
        } catch (GeneralSecurityException | IOException because) {
            throw new AssertionError(because);
        }
    }

    private SSLContext context(PrivateKey key, X509Certificate shown)
            throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var chain = new X509Certificate[] {shown, certificate};
        store.setKeyEntry("service", key, PASSWORD, chain);
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private X509Certificate made(
            X500Name subject, PublicKey key, Instant end, @Nullable GeneralNames others) {
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            name,
                            new BigInteger(64, new SecureRandom()),
                            Date.from(end.minus(Duration.ofDays(30))),
                            Date.from(end),
                            subject,
                            key);
            if (others == null) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            } else {
                builder.addExtension(Extension.subjectAlternativeName, false, others);
            }
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException because) {
            throw new AssertionError(because);
        }
    }
}
