#include "scanners/simulated/card.h"

#include "core/specimen/lds_specs.h"
#include "scanners/simulated/active_authentication_answer.h"

#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;
using lds::LdsFile;

namespace {

constexpr std::uint8_t protectedClass = 0x0C;
constexpr std::uint8_t dg3Right = 0x01;
constexpr std::uint8_t dg4Right = 0x02;

DialogueStep refusal(std::uint16_t status) { return {{{}, status}, {}}; }

/// Readable before any access control.
bool isPublic(LdsFile file) { return file == LdsFile::CardAccess || file == LdsFile::AtrInfo || file == LdsFile::Dir; }

std::vector<OfferedPace> offersOf(const specimen::PersonalisedChip& chip)
{
    const auto file = chip.files.find(LdsFile::CardAccess);
    return file == chip.files.end() ? std::vector<OfferedPace>() : offeredPace(file->second);
}

}  // namespace

SimulatedChip::Card::Session::Session(Card& card)
    : pace(card.chip_.secrets, offersOf(card.chip_), card.random_), chipAuthentication(card.chip_.secrets),
      terminalAuthentication(card.chip_.secrets)
{
}

SimulatedChip::Card::Card(specimen::PersonalisedChip chip, SimulatedChipSettings settings, crypto::RandomSource random)
    : chip_(std::move(chip)), settings_(std::move(settings)),
      // One source for all dialogues: copies of it would each begin anew.
      random_([source = std::make_shared<crypto::RandomSource>(std::move(random))](std::size_t count) {
          return (*source)(count);
      }),
      files_(chip_.files, settings_), bac_(chip_.secrets.mrzInformation, random_),
      session_(std::make_unique<Session>(*this))
{
}

void SimulatedChip::Card::reset()
{
    files_.reset();
    endSession();
}

void SimulatedChip::Card::endSession() { session_ = std::make_unique<Session>(*this); }

Bytes SimulatedChip::Card::answer(ByteSpan apdu)
{
    const auto command = parseCommand(apdu);
    if (!command || (command->extendedLength && !settings_.extendedLength)) {
        return encodeResponse({{}, swWrongLength});
    }
    if ((command->cla & protectedClass) == protectedClass) {
        return encodeResponse(answerProtected(*command));
    }
    if (session_->channel) {
        endSession();  // an unprotected command ends secure messaging (ICAO Doc 9303-11 9.8.5)
    }
    DialogueStep step = run(*command);
    if (interference_) {
        interference_(*command, step.response);
    }
    if (step.keys) {
        begin(std::move(*step.keys));
    }
    return encodeResponse(step.response);
}

PlainResponse SimulatedChip::Card::answerProtected(const PlainCommand& outer)
{
    if (!session_->channel) {
        return {{}, swProtectionWrong};
    }
    const auto unwrapped = session_->channel->unwrap(outer);
    if (const auto* status = std::get_if<std::uint16_t>(&unwrapped)) {
        endSession();
        return {{}, *status};
    }
    const PlainCommand& command = std::get<PlainCommand>(unwrapped);
    DialogueStep step = run(command);
    if (interference_) {
        interference_(command, step.response);
    }
    const PlainResponse response = session_->channel->wrap(command, step.response);
    if (step.keys) {
        begin(std::move(*step.keys));
    }
    return response;
}

DialogueStep SimulatedChip::Card::run(const PlainCommand& command)
{
    const auto permitted = [this](LdsFile file) { return mayRead(file); };
    switch (command.ins) {
    case 0xA4: return {files_.select(command, permitted), {}};
    case 0xB0:
    case 0xB1: return {files_.read(command, permitted), {}};
    case 0x84: return {getChallenge(command), {}};
    case 0x82: return externalAuthenticate(command);
    case 0x22: return manageSecurity(command);
    case 0x86: return generalAuthenticate(command);
    case 0x88: return {internalAuthenticate(command), {}};
    case 0x2A: return {verifyCertificate(command), {}};
    default: return refusal(swUnknownInstruction);
    }
}

bool SimulatedChip::Card::mayRead(LdsFile file) const
{
    const std::uint8_t rights = session_->terminalAuthentication.rights();
    if (file == LdsFile::Dg3) {
        return isOpen() && !settings_.deniesDg3 && ((rights & dg3Right) != 0 || chip_.secrets.trustPoints.empty());
    }
    if (file == LdsFile::Dg4) {
        return isOpen() && !settings_.deniesDg4 && ((rights & dg4Right) != 0 || chip_.secrets.trustPoints.empty());
    }
    return isPublic(file) || isOpen();
}

PlainResponse SimulatedChip::Card::getChallenge(const PlainCommand& command)
{
    const std::size_t length = command.wasProtected ? settings_.challengeLength : 8;
    if (!command.hasLe || command.expectedLength < 8) {
        return {{}, swWrongLength};
    }
    session_->challenge = random_(length);
    return {*session_->challenge, swOk};
}

DialogueStep SimulatedChip::Card::manageSecurity(const PlainCommand& command)
{
    if (command.p1 == 0xC1 && command.p2 == 0xA4) {
        return {paceTemplate(command), {}};
    }
    if (!isOpen()) {
        return refusal(swSecurityStatus);
    }
    if (command.p1 == 0x41 && command.p2 == 0xA4) {
        return {session_->chipAuthentication.setTemplate(command), {}};
    }
    if (command.p1 == 0x41 && command.p2 == 0xA6) {
        return session_->chipAuthentication.setKeyAgreement(command);
    }
    if (command.p1 == 0x81 && command.p2 == 0xB6) {
        return {session_->terminalAuthentication.setIssuer(command), {}};
    }
    if (command.p1 == 0x81 && command.p2 == 0xA4) {
        return {session_->terminalAuthentication.setTerminal(command), {}};
    }
    return refusal(swWrongParameters);
}

PlainResponse SimulatedChip::Card::paceTemplate(const PlainCommand& command)
{
    if (settings_.refusesLeInMseSetAt && command.hasLe) {
        return {{}, swWrongLength};
    }
    if (!chip_.access.pace) {
        return {{}, swReferenceMissing};
    }
    return session_->pace.setTemplate(command);
}

DialogueStep SimulatedChip::Card::generalAuthenticate(const PlainCommand& command)
{
    if (session_->chipAuthentication.isReady()) {
        return session_->chipAuthentication.step(command);
    }
    DialogueStep step = session_->pace.step(command);
    if (step.keys) {
        const PaceDialogue& pace = session_->pace;
        session_->opened = true;
        session_->paceBinding = {compressedKey(*pace.group(), pace.chipKey()),
                                 pace.usedMapping() ? compressedKey(*pace.group(), pace.terminalKey()) : Bytes()};
    }
    return step;
}

DialogueStep SimulatedChip::Card::externalAuthenticate(const PlainCommand& command)
{
    const auto challenge = std::exchange(session_->challenge, std::nullopt);
    if (command.wasProtected) {
        return {session_->terminalAuthentication.authenticate(command, challenge.value_or(Bytes()), terminalBinding()),
                {}};
    }
    if (!chip_.access.bac) {
        return refusal(swReferenceMissing);
    }
    if (!files_.applicationSelected()) {
        return refusal(swConditions);
    }
    DialogueStep step = bac_.authenticate(command, challenge.value_or(Bytes()));
    session_->opened = step.keys.has_value();
    return step;
}

PlainResponse SimulatedChip::Card::internalAuthenticate(const PlainCommand& command)
{
    if (!isOpen()) {
        return {{}, swSecurityStatus};
    }
    const auto& key = chip_.secrets.activeAuthentication;
    return key ? answerActiveAuthentication(*key, command, random_) : PlainResponse{{}, swUnknownInstruction};
}

PlainResponse SimulatedChip::Card::verifyCertificate(const PlainCommand& command)
{
    if (command.p1 != 0x00 || command.p2 != 0xBE) {
        return {{}, swWrongParameters};
    }
    PlainResponse response = session_->terminalAuthentication.verifyCertificate(command);
    if (session_->terminalAuthentication.trustPointsMoved()) {
        updateCvcaFile();
    }
    return response;
}

void SimulatedChip::Card::updateCvcaFile()
{
    std::vector<std::string> references;
    for (const Bytes& trustPoint : chip_.secrets.trustPoints) {
        if (const auto certificate = readCardVerifiable(insideOfCertificate(trustPoint), "")) {
            references.push_back(certificate->holder);
        }
    }
    files_.replace(LdsFile::Cvca, specimen::encodeCvca(references));
}

/// ID PICC and the terminal's ephemeral key (BSI TR-03110-1 3.4; ICAO Doc 9303-11 7.1).
TerminalBinding SimulatedChip::Card::terminalBinding() const
{
    const std::string& number = chip_.secrets.documentNumber;
    TerminalBinding binding = session_->paceBinding.value_or(TerminalBinding{});
    if (!session_->paceBinding || settings_.staticBindingAfterPace) {
        binding.chipIdentifier.assign(number.begin(), number.end());
    }
    // Chip Authentication Mapping stands for Chip Authentication only where that was not performed.
    if (const auto& terminalKey = session_->chipAuthentication.terminalKey()) {
        binding.terminalKey = *terminalKey;
    }
    if (settings_.wrongIdInTerminalAuthentication && !binding.chipIdentifier.empty()) {
        binding.chipIdentifier.back() ^= 0x01U;
    }
    return binding;
}

}  // namespace rahdari::scanners
