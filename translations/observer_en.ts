<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n file(s) kept.</source>
        <translation>
            <numerusform>%n file kept.</numerusform>
            <numerusform>%n files kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>About {size}, sealed to %n key(s) of the coordinator.</source>
        <translation>
            <numerusform>About {size}, sealed to %n key of the coordinator.</numerusform>
            <numerusform>About {size}, sealed to %n keys of the coordinator.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtocolPage</name>
    <message numerus="yes">
        <source>%n check(s) add up</source>
        <translation>
            <numerusform>%n check adds up</numerusform>
            <numerusform>%n checks add up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n entries, each linked to the one before.</source>
        <translation>
            <numerusform>Whole: %n entry, linked to the one before.</numerusform>
            <numerusform>Whole: %n entries, each linked to the one before.</numerusform>
        </translation>
    </message>
</context>
</TS>
