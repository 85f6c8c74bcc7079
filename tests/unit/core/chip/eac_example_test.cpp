// BSI "Worked Example for Extended Access Control (EAC)" v1.01, as far as the protocols here share its arithmetic.

#include "core/chip/pace.h"
#include "core/crypto/key_agreement.h"
#include "core/crypto/key_derivation.h"
#include "core/crypto/mac.h"
#include "core/crypto/private_key.h"
#include "core/lds/tlv.h"
#include "core/pki/cv_certificate.h"
#include "tests/unit/core/chip/replayed_chip.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

using namespace rahdari;
using namespace rahdari::chip;
using replay::octets;

namespace {

const std::filesystem::path exampleFile =
    std::filesystem::path(RAHDARI_SHARED_DATA) / "chip" / "vectors" / "eac_worked_example_bsi_v1.01.json";

struct SkipWithoutData {
    SkipWithoutData()
    {
        if (!std::filesystem::exists(exampleFile)) {
            std::cout << "skipped, data missing: " << exampleFile.string() << std::endl;
            std::_Exit(77);
        }
    }
};

/// One of both courses of the example: "tc_ecdh_" or "tc_dh_".
class Course {
public:
    explicit Course(std::string prefix) : prefix_(std::move(prefix))
    {
        std::ifstream file(exampleFile);
        values_ = nlohmann::json::parse(file);
    }

    bool isElliptic() const { return prefix_ == "tc_ecdh_"; }
    std::string hex(const std::string& name) const { return values_.at(prefix_ + name).get<std::string>(); }
    base::Bytes bytes(const std::string& name) const { return octets(hex(name)); }

    /// Without the sign octet that some numbers of the example carry.
    base::Bytes number(const std::string& name) const
    {
        base::Bytes value = bytes(name);
        const std::size_t length = isElliptic() ? 32 : 128;
        value.erase(value.begin(), value.end() - static_cast<std::ptrdiff_t>(std::min(length, value.size())));
        return value;
    }
    /// A public key as it travels.
    base::Bytes element(const std::string& name) const { return isElliptic() ? bytes(name) : number(name); }

    PaceOffer offer() const
    {
        const std::string protocol = isElliptic() ? "0.4.0.127.0.7.2.2.4.2.2" : "0.4.0.127.0.7.2.2.4.1.2";
        const int parameterId = isElliptic() ? 13 : 0;
        return {protocol, *paceVariant(protocol), parameterId, crypto::standardisedGroup(parameterId).value()};
    }

private:
    std::string prefix_;
    nlohmann::json values_;
};

std::string command(std::string_view header, const base::Bytes& content)
{
    base::Bytes apdu = octets(header);
    apdu.push_back(static_cast<std::uint8_t>(content.size()));
    apdu.insert(apdu.end(), content.begin(), content.end());
    return base::toHex(apdu) + "00";
}

/// A command whose content is too long for a short APDU.
std::string longCommand(std::string_view header, const base::Bytes& content)
{
    base::Bytes apdu = octets(header);
    apdu.insert(apdu.end(),
                {0x00, static_cast<std::uint8_t>(content.size() >> 8U), static_cast<std::uint8_t>(content.size())});
    apdu.insert(apdu.end(), content.begin(), content.end());
    return base::toHex(apdu) + "0100";
}

base::Bytes dynamic(lds::Tag tag, const base::Bytes& value) { return lds::encodeTlv(0x7C, lds::encodeTlv(tag, value)); }

std::string step(lds::Tag tag, const base::Bytes& value)
{
    const base::Bytes content = dynamic(tag, value);
    return content.size() > 255 ? longCommand("10860000", content) : command("10860000", content);
}

std::string answer(lds::Tag tag, const base::Bytes& value) { return base::toHex(dynamic(tag, value)) + "9000"; }

const std::vector<std::string> courses{"tc_ecdh_", "tc_dh_"};

}  // namespace

BOOST_TEST_GLOBAL_FIXTURE(SkipWithoutData);

BOOST_AUTO_TEST_SUITE(EacWorkedExample)

BOOST_DATA_TEST_CASE(pace, boost::unit_test::data::make(courses), prefix)
{
    const Course course(prefix);
    const PaceOffer offer = course.offer();
    const base::Bytes oid = lds::encodeTlv(0x80, lds::oidValue(offer.protocol));
    const base::Bytes parameter{static_cast<std::uint8_t>(*offer.parameterId)};
    const base::Bytes choice = lds::concatenate({oid, octets("830102"), lds::encodeTlv(0x84, parameter)});
    base::Bytes select = octets("0022C1A4");
    select.push_back(static_cast<std::uint8_t>(choice.size()));
    select.insert(select.end(), choice.begin(), choice.end());
    replay::ReplayedChip chip(
        {{base::toHex(select), "9000"},
         {"10860000027C0000", answer(0x80, course.bytes("nonce_enc"))},
         {step(0x81, course.element("map_pcd_pub_key")), answer(0x82, course.element("map_picc_pub_key"))},
         {step(0x83, course.element("pcd_pub_key")), answer(0x84, course.element("picc_pub_key"))},
         {command("00860000", dynamic(0x85, course.bytes("authentication_token_pcd"))),
          answer(0x86, course.bytes("authentication_token_picc"))}});
    ChipLink link(chip, {});
    const auto outcome =
        performPace(link, offer, pacePassword(base::Personal("123456")),
                    replay::scripted({course.number("map_pcd_priv_key"), course.number("pcd_priv_key")}));
    BOOST_REQUIRE_MESSAGE(outcome, (outcome ? std::string() : outcome.error().message));
    BOOST_TEST(chip.isFinished());
}

BOOST_DATA_TEST_CASE(mappedGenerator, boost::unit_test::data::make(courses), prefix)
{
    const Course course(prefix);
    const auto group = course.offer().group;
    const auto shared = group->multiply(course.element("map_picc_pub_key"), course.number("map_pcd_priv_key"));
    BOOST_REQUIRE(shared);
    BOOST_TEST(base::toHex(*shared) == base::toHex(course.element("map_shared_secret_h")));
    BOOST_TEST(base::toHex(*crypto::mapGenerically(*group, course.bytes("nonce"), *shared)) ==
               base::toHex(course.element("map_generator")));
}

BOOST_DATA_TEST_CASE(sessionKeysOfPace, boost::unit_test::data::make(courses), prefix)
{
    const Course course(prefix);
    const SessionKeys keys = sessionKeysOf(crypto::CipherAlgorithm::Aes128, course.number("shared_secret_k"));
    BOOST_TEST(base::toHex(keys.encryption) == course.hex("k_enc"));
    BOOST_TEST(base::toHex(keys.mac) == course.hex("k_mac"));
}

// Version 2 puts a nonce behind the secret and adds a token; group, secret and functions are those of version 1.
BOOST_DATA_TEST_CASE(chipAuthentication, boost::unit_test::data::make(courses), prefix)
{
    const Course course(prefix);
    const auto group = course.offer().group;
    const auto secret = crypto::agree(*group, course.number("ca_pcd_priv_key"), course.element("ca_picc_pub_key"));
    BOOST_REQUIRE(secret);
    BOOST_TEST(base::toHex(*secret) == course.hex("ca_shared_secret_k"));
    const base::Bytes seed = lds::concatenate({*secret, course.bytes("ca_nonce")});
    const SessionKeys keys = sessionKeysOf(crypto::CipherAlgorithm::Aes128, seed);
    BOOST_TEST(base::toHex(keys.encryption) == course.hex("ca_k_enc"));
    BOOST_TEST(base::toHex(keys.mac) == course.hex("ca_k_mac"));
    const base::Bytes oid = lds::encodeTlv(
        0x06, lds::oidValue(course.isElliptic() ? "0.4.0.127.0.7.2.2.3.2.2" : "0.4.0.127.0.7.2.2.3.1.2"));
    const base::Bytes key = lds::encodeTlv(course.isElliptic() ? 0x86 : 0x84, course.element("ca_pcd_pub_key"));
    BOOST_TEST(base::toHex(crypto::tokenMac(crypto::CipherAlgorithm::Aes128, keys.mac,
                                            lds::encodeTlv(0x7F49, lds::concatenate({oid, key})))) ==
               course.hex("ca_picc_token"));
}

BOOST_DATA_TEST_CASE(terminalAuthentication, boost::unit_test::data::make(courses), prefix)
{
    const Course course(prefix);
    const auto group = course.offer().group;
    const auto certificate = pki::parseCvCertificate(course.bytes("ta_cert"));
    const auto trustPoint = pki::parseCvCertificate(course.bytes(course.isElliptic() ? "cvca_cert" : "cvca"));
    BOOST_REQUIRE((certificate && trustPoint));
    const auto key =
        pki::cvPublicKey(certificate->body.key, trustPoint->body.key.curve ? &*trustPoint->body.key.curve : nullptr);
    const auto scheme = pki::cvSignatureScheme(certificate->body.key.oid);
    BOOST_REQUIRE((key && scheme));
    const base::Bytes message =
        lds::concatenate({crypto::compressed(*group, course.element("picc_pub_key")), course.bytes("ta_nonce"),
                          crypto::compressed(*group, course.element("ca_pcd_pub_key"))});
    BOOST_TEST(crypto::verifySignature(*key, *scheme, message, course.bytes("ta_pcd_signature")).value());

    const auto own = crypto::readPrivateKey(course.bytes("ta_pcd_key"));
    BOOST_REQUIRE_MESSAGE(own, (own ? std::string() : own.error().message));
    const auto signature = crypto::sign(*own, *scheme, message);
    BOOST_REQUIRE(signature);
    BOOST_TEST(crypto::verifySignature(*key, *scheme, message, *signature).value());
    if (!course.isElliptic()) {
        BOOST_TEST(base::toHex(*signature) == course.hex("ta_pcd_signature"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
