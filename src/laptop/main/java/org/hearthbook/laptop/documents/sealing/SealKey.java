package org.hearthbook.laptop.documents.sealing;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/// A key made for one document and thrown away with it, and the certificate that checks it.
final class SealKey {

    private static final X500Name NAME = new X500Name("CN=Hearthbook document seal");
    private static final Duration VALID = Duration.ofDays(365L * 30);

    private final KeyPair pair;
    private final Certificate certificate;

    SealKey(Instant made, SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            pair = generator.generateKeyPair();
            certificate = certify(made, new BigInteger(120, random).setBit(0));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException because) {
            throw new IllegalStateException("Every Java has P-256", because);
        }
    }

    Certificate certificate() {
        return certificate;
    }

    byte[] sign(byte[] message) {
        try {
            var signing = Signature.getInstance("SHA256withECDSA");
            signing.initSign(pair.getPrivate());
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException because) {
            throw new IllegalStateException("Every Java has ECDSA", because);
        }
    }

    private Certificate certify(Instant made, BigInteger serial)
            throws OperatorCreationException, CertIOException {
        var from = Date.from(made.minus(Duration.ofDays(1)));
        var until = Date.from(made.plus(VALID));
        return new JcaX509v3CertificateBuilder(NAME, serial, from, until, NAME, pair.getPublic())
                .addExtension(
                        Extension.keyUsage,
                        true,
                        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))
                .toASN1Structure();
    }
}
