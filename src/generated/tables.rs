//! The tables of all providers. Generated from the definitions by `cargo xtask generate`.

use crate::names::{Provider, Scheme};
use crate::tables::format::{Event, SecretKind};
use crate::tables::{Format, Handshake, Operation, Pattern, ProviderSpec, Selection};

#[rustfmt::skip]
pub(crate) static SYMBOLS: &str = "\
\ntype\nconversation\nmessage\ncontact\nerror\nworkspaceId\nid\nstatus\nsource\ndestination\ndirection\nlegs\ncreatedAt\nupd\
atedAt\ncallId\nnumberId\nansweredAt\nendedAt\nduration\ncost\ncurrency\nsipResponseCode\nitems\ntimestamp\nreference\nrec\
ipient\nstatusReason\nstatusDatetime\nstatusErrorCode\nmccmnc\nported\nprice[amount]\nprice[currency]\nmessageLength\nm\
essagePartCount\ndatacoding\nmessage_id\nmid\noriginator\nreceiver\nshortcode\nbody\nmediaURLs\nmediaUrls\nCreatedDateti\
me\ncreatedDatetime\ndate_utc\ndate\nreceive_datetime\noffset\nlimit\ncount\ntotalCount\ncontent\nreportUrl\nto\nchannelId\
\ntag\ntrackId\ncontactId\nchannels\nupdatedDatetime\nlastReceivedDatetime\nlastUsedChannelId\nmessages\nlastUsedPlatfo\
rmId\nconversationId\nhref\nlastMessageId\nplatform\nfrom\norigin\nfallback\nttl\nmetadata\nmessageId\nurl\nevents\nwebhook\
Id\nmsisdn\ndisplayName\nfirstName\nlastName\ncustomDetails\nattributes\ncode\ndescription\ntext\nimage\nvideo\naudio\nfile\
\nlocation\nhsm\nemail\ninteractive\nwhatsappSticker\nwhatsappOrder\nwhatsappText\nfacebookQuickReply\nfacebookMediaTem\
plate\nfacebookGenericTemplate\nexternalAttachments\nexternalAttachment\nevent\nrich\nmenu\nbuttons\nlink\ndisableUrlPr\
eview\nname\nplatformId\nreplyTo\nsender\nreceivedAt\ncaption\nlatitude\nlongitude\nnamespace\ntemplateName\nlanguage\npar\
ams\ncomponents\nsubject\nreturnPath\nheaders\ntracking\nattachments\ninlineImages\nheader\naction\nfooter\nreply\ncatalog\
_id\nproduct_items\ncontext\nattachment\nquick_replies\nuserId\nusername\npolicy\ndefault\ndateTime\naddress\nvariables\nh\
tml\nURL\nlength\ncontentId\nmessage.created\nmessage.updated\nmessage.status\nconversation.created\nconversation.upda\
ted\nqueued\nstarting\nringing\nongoing\nbusy\nno_answer\nfailed\nended\nhangup\nincoming\noutgoing\nscheduled\nsent\nbuffer\
ed\ndelivered\nexpired\ndelivery_failed\nactive\narchived\nreceived\naccepted\npending\nread\ndeleted\nrejected\nunknown\nt\
ransmitted\nclicked\nopened\nbounce\nspam_complaint\nout_of_bounded\ndelayed\nlist_unsubscribe\ndispatched\nunsupported\
\nenabled\ndisabled\nsms\nwhatsapp\nfacebook\ntelegram\nline\nwechat\nwhatsapp_sandbox\ninactive\nservice\npayload\ndata\nor\
ganizationId\npageToken\nresults\nnextPageToken\nsigningKey\neventFilters\ntemplate\nvisibility\naccessibility\nfeature\
dParticipants\nactiveParticipantCount\npendingParticipantCount\ninitiatingParticipant\nlastMessage\nplatformStyle\nm\
eta\nparts\nreason\ndetails\nchargeableUnits\nlastStatusAt\nbatchId\nfailure\nmessageReference\nmessagePartsCount\nmessa\
geTags\ndomain_id\ndomain\nworkspace_id\nfailure_reason\nemail_id\nrecipient_id\nrecipient_role\ntags\nbounce_type\nboun\
ce_class\nbounce_code\nbounce_description\nsending_ip\nip_address\nuser_agent\nfeedback_type\ndefer_reason\ninbound_me\
ssage_id\nin_reply_to\nauthentication\nspf_pass\ndkim_pass\ndmarc_pass\nspam_score\nrejection_reason\nscheduled_at\nmai\
lbox_id\nthread_id\nroute_id\nextracted_text\ntruncated_text\nattachment_count\ninitiated_by\nsuppression_id\nsms_id\ns\
egments\ncarrier\nmcc_mnc\nverification_id\nchannel\ndelivered_at\nsent_at\nfailed_at\ncreated_at\nverified_at\ncall_id\n\
session_id\nsip_response_code\nduration_ms\nbillable_ms\nwhatsapp_id\ndocument\nsticker\nkey\nvalue\navatarUrl\npreview\n\
recipients\ncontacts\nconnector\nlist\ncarousel\nprojectId\nversion\nlocale\nextraInformation\norder\nplatformReference\n\
button\nreaction\nconversion\nprefetched\namount\ncurrency_code\ntransaction_amount\npassthrough_amount\nencoding\nchar\
acters\ncarrier_error_code\noccurred_at\nphone_number\nbsuid\nmeta_error_code\nmime_type\nvoice\nfilename\nanimated\nide\
ntifierKey\nidentifierValue\nplatformAddress\nannotations\nidentifiers\nactions\nimages\nfiles\ncoordinates\nuser_local\
e\npostback\nmediaUrl\ncontentType\naltText\nlabel\nconversations\nnumbers\npayments\nsending_failed\ncc\nbcc\nhard\nsoft\nb\
lock\nadmin\nundetermined\nrecipient_suppressed\ntransmission_failed\ngeneration_failure\npolicy_rejection\ndomain_un\
verified\nquota_exceeded\nrecipient_not_allowed\ninbound\noutbound\ntime\neventTime\ncarrierName\nerrorCode\ninternalTi\
cketNumber\naccountId\nphoneNumber\ndenialStatusCode\ndeclineReasonDescription\nadditionalDenialReasons\nresubmitAll\
owed\nblocked\nblockedReason\nerrorMessage\nerrors\nowner\napplicationId\nsegmentCount\nmedia\npriority\nsuggestionRespo\
nse\nlocationResponse\nstatusCode\npostbackData\npairedMessageId\nfileUrl\nthumbnailUrl\nmessage-received\nmessage-sen\
ding\nmessage-delivered\nmessage-failed\nmessage-sent\nmessage-read\nsuggestion-response\nrequested-location-respons\
e\nlocation-request-response\nVERIFIED\nUNVERIFIED\nin\nout\nhigh\nRBM\nSMS\nMMS\neventId\napiSpaceId\nrevision\netag\nprofi\
leId\nupdatedOn\nchannelData\ncorrelation\nreceivedOn\nmessageParts\nroles\nisPublic\nparticipants\nby\nrole\nconversatio\
nEventId\nscope\nisPublicConversation\nteamId\nbypassMessage\ncloseTimeSecs\nfbMessengerId\nref\npageId\nstateData\nrawD\
ata\nadditionalInfo\nchannelStatus\nmms\nrcs\nphoneNumberCountryCode\nagentId\nsize\nkeyword\nclientRef\nparticipant\nsen\
tBy\nsentOn\nchatId\nfirst_name\nlast_name\nprofile_pic\ntimezone\ngender\nis_payment_enabled\nlastRefreshedOn\noptin\nsu\
ccessful\nvalidationFailures\nsendTime\ncontentMessage\nconversationMessageId\nfbMessenger\nappMessaging\ntranid\nmess\
ageguid\nstatusid\nstatusdescription\ndatetime\nclientref\nsubmissiontime\napispaceid\nstatustimeutc\npublishTime\ndeli\
very\nfromPhoneNumber\ncanSend\ncanAddParticipants\ncanRemoveParticipants\nproperty\nfailureCode\nMessage-Id\nX-Mailgu\
n-Sid\nattachment-count\nbody-plain\ncomapi-apiSpaceId\ncomapi-messageId\nmessage-headers\nsignature\ntoken\nsenderPho\
neNumber\neventType\nproject_number\nevent_type\nproduct\nwatermark\nseq\ntitle\nlat\nlong\nMessageSid\nSmsSid\nSmsMessage\
Sid\nAccountSid\nMessagingServiceSid\nFrom\nTo\nBody\nNumMedia\nNumSegments\nMediaUrl0\nMediaUrl1\nMediaUrl2\nMediaUrl3\nM\
ediaUrl4\nMediaUrl5\nMediaUrl6\nMediaUrl7\nMediaUrl8\nMediaUrl9\nMediaContentType0\nMediaContentType1\nMediaContentTyp\
e2\nMediaContentType3\nMediaContentType4\nMediaContentType5\nMediaContentType6\nMediaContentType7\nMediaContentType8\
\nMediaContentType9\nFromCity\nFromState\nFromZip\nFromCountry\nToCity\nToState\nToZip\nToCountry\nApiVersion\nSmsStatus\n\
OptOutType\nAddOns\nMessageType\nButtonText\nButtonPayload\nButtonType\nInteractiveData\nFlowData\nChannelMetadata\nLat\
itude\nLongitude\nAddress\nLabel\nProfileName\nWaId\nExternalUserId\nForwarded\nFrequentlyForwarded\nOriginalRepliedMes\
sageSid\nOriginalRepliedMessageSender\nReferralBody\nReferralHeadline\nReferralSourceId\nReferralSourceType\nReferra\
lSourceUrl\nReferralMediaId\nReferralMediaContentType\nReferralMediaUrl\nReferralNumMedia\nReferralCtwaClid\nErrorCo\
de\nErrorUrl\nChannelInstallSid\nChannelPrefix\nMessageStatus\nErrorMessage\nRawDlrDoneDate\nChannelStatusMessage\nCha\
nnelToAddress\nEventType\nStructuredMessage\nPrice\nPriceUnit\nCallSid\nCaller\nCalled\nCallStatus\nDirection\nForwarded\
From\nCallerName\nParentCallSid\nCallToken\nStirVerstat\nCallerCity\nCallerState\nCallerZip\nCallerCountry\nCalledCity\n\
CalledState\nCalledZip\nCalledCountry\nAnsweredBy\nDigits\nFinishedOnKey\nSpeechResult\nConfidence\nDialCallStatus\nDia\
lCallSid\nDialCallDuration\nRecordingUrl\nRecordingSid\nRecordingDuration\nTimestamp\nCallbackSource\nSequenceNumber\n\
CallDuration\nDuration\nSipResponseCode\nSipCallId\nMachineDetectionDuration\nCallReason\nRecordingStatus\nRecordingC\
hannels\nRecordingSource\nRecordingTrack\nRecordingStartTime\nConferenceSid\nFriendlyName\nStatusCallbackEvent\nParti\
cipantLabel\nMuted\nHold\nCoaching\nCallSidToCoach\nStartConferenceOnEnter\nEndConferenceOnExit\nParticipantCallStatu\
s\nCallSidEndingConference\nParticipantLabelEndingConference\nReasonConferenceEnded\nReason\nReasonParticipantLeft\n\
EventName\nReasonAnnouncementFailed\nAnnounceUrl\nRecordingFileSize\nmuted\nhold\nRoomSid\nRoomName\nRoomType\nRoomStat\
us\nRoomDuration\nParticipantSid\nParticipantStatus\nParticipantDuration\nParticipantIdentity\nTrackSid\nTrackKind\nTr\
ackName\nSourceSid\nType\nSize\nContainer\nCodec\nMediaUri\nOffsetFromTwilioEpoch\nMediaExternalLocation\nFailedOperati\
on\nRetryCount\nSource\nClientIdentity\nChatServiceSid\nConversationSid\nAttributes\nDateCreated\nDateUpdated\nDateRemo\
ved\nIndex\nAuthor\nMedia\nModifiedBy\nDeliveryReceiptSid\nChannelMessageSid\nStatus\nUniqueName\nState\nStateFrom\nState\
To\nStateUpdated\nCreatedBy\nMessageBody\nMessageAuthor\nMessagingBinding.Address\nMessagingBinding.ProxyAddress\nMes\
sagingBinding.AuthorAddress\nRoleSid\nIdentity\nMessagingBinding.ProjectedAddress\nMessagingBinding.Type\nLastReadM\
essageIndex\nLastReadTimestamp\nUserSid\nIsOnline\nIsNotifiable\nSid\nParentAccountSid\nLevel\nPayloadType\nPayload\nspe\
cversion\ndataschema\ndatacontenttype\nmessageSid\nmessageStatus\naccountSid\nmessagingServiceSid\neventName\nnumberOf\
Segments\nnumMedia\nmcc\nmnc\nnumSegments\nfromCity\nfromState\nfromZip\nfromCountry\ntoCity\ntoState\ntoZip\ntoCountry\nse\
nding\nundelivered\ncanceled\npartially_delivered\nreceiving\nSTOP\nSTART\nHELP\nREPLY\nACTION\ninitiated\nin-progress\nco\
mpleted\nno-answer\noutbound-api\noutbound-dial\nhuman\nmachine_start\nmachine_end_beep\nmachine_end_silence\nmachine_\
end_other\nfax\nabsent\nclosed\nERROR\nWARNING\nfrom_user_id\nfrom_parent_user_id\ngroup_id\nreferral\nsystem\nedit\nrevok\
e\nidentity\nrecipient_user_id\nrecipient_type\nrecipient_participant_id\nrecipient_identity_key_hash\nbiz_opaque_ca\
llback_data\npricing\nrecipient_parent_user_id\nrecipient_participant_user_id\nrecipient_participant_parent_user_i\
d\nrecipient_logical_id\nsession\nstart_time\nend_time\nto_user_id\nmessaging_product\nto_parent_user_id\nstate_sync\nh\
istory\nhistory_context\nuser_preferences\nautomatic_events\ngroups\ncountry\nviolation_info\nban_info\nrestriction_in\
fo\nwaba_info\ndisconnection_info\nauth_international_rate_eligibility\npartner_client_certification_info\nvolume_t\
ier_info\nfield\nobject\ndecision\nentity_type\nentity_id\nalert_info\nalert_severity\nalert_status\nalert_type\nalert_d\
escription\nmax_daily_conversations_per_business\nmax_daily_conversation_per_phone\nmax_phone_numbers_per_waba\nma\
x_phone_numbers_per_business\ndisplay_phone_number\nrequested_verified_name\ncurrent_limit\nold_limit\nrequester\nso\
lution_id\nsolution_status\nconfiguration_name\nprovider_name\nprovider_mid\ncreated_timestamp\nupdated_timestamp\nme\
ssage_template_id\nmessage_template_name\nmessage_template_language\nmessage_template_category\nrejection_info\ndis\
able_info\nother_info\nprevious_quality_score\nnew_quality_score\nmessage_template_title\nmessage_template_element\n\
message_template_footer\nmessage_template_buttons\nprevious_category\nnew_category\ncorrect_category\ncategory_upda\
te_timestamp\nmessage_edit\npass_thread_control\ntake_thread_control\nrequest_thread_control\napp_roles\naccount_lin\
king\npolicy_enforcement\nhop_context\nforwarded\nfrequently_forwarded\nreferred_product\nsource_url\nsource_id\nsourc\
e_type\nheadline\nmedia_type\nimage_url\nvideo_url\nthumbnail_url\nctwa_clid\nwelcome_message\nerror_data\nsha256\nphone\
s\nemails\naddresses\norg\nurls\nbirthday\nbutton_reply\nlist_reply\nnfm_reply\ncall_permission_reply\nemoji\nwa_id\nnew_w\
a_id\nuser_id\ncustomer\noriginal_message_id\nacknowledged\nhash\nexpiration_timestamp\nbillable\npricing_model\ncatego\
ry\nsdp_type\nsdp\nphone_number_id\nprofile\nparent_user_id\nidentity_key_hash\nthreads\ndetail\nsignup_id\nevent_name\nc\
ustom_data\nuser_ref\nquick_reply\nreply_to\nis_echo\napp_id\nis_deleted\nis_unsupported\nnlp\ncommands\nis_self\nnum_edi\
t\nmids\nnotification_messages_token\nnotification_messages_frequency\nnotification_messages_timezone\nnotification\
_messages_status\ntoken_expiry_timestamp\nuser_token_status\nad_id\nreferer_uri\nis_guest_user\nads_context_data\npre\
vious_owner_app_id\nnew_owner_app_id\nrequested_owner_app_id\nauthorization_code\nproduct_retailer_id\nresponse_jso\
n\nresponse\nresponse_source\nis_permanent\nquantity\nitem_price\ncountry_code\nphase\nchunk_order\nprogress\nstory\nis_s\
elf_reply\nsticker_id\nreel_video_id\nmedia_placeholder\nrequest_welcome\nplayed\nRINGING\nACCEPTED\nREJECTED\nconnect\n\
terminate\nUSER_INITIATED\nBUSINESS_INITIATED\nCOMPLETED\nFAILED\nACCOUNT_DELETED\nACCOUNT_RESTRICTION\nACCOUNT_VIOLA\
TION\nACCOUNT_OFFBOARDED\nACCOUNT_RECONNECTED\nAD_ACCOUNT_LINKED\nAUTH_INTL_PRICE_ELIGIBILITY_UPDATE\nBUSINESS_PRIM\
ARY_LOCATION_COUNTRY_UPDATE\nDISABLED_UPDATE\nMM_LITE_TERMS_SIGNED\nPARTNER_ADDED\nPARTNER_REMOVED\nPARTNER_APP_INS\
TALLED\nPARTNER_APP_UNINSTALLED\nPARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE\nVOLUME_BASED_PRICING_TIER_UPDATE\nAPP\
ROVED\nARCHIVED\nDELETED\nDISABLED\nFLAGGED\nIN_APPEAL\nLIMIT_EXCEEDED\nLOCKED\nPAUSED\nPENDING\nREINSTATED\nPENDING_DELE\
TION\nuser_changed_number\ncustomer_identity_changed\nuser_changed_user_id\nCBP\nPMP\nregular\nfree_customer_service\n\
free_entry_point\nfree_group_customer_service\nauthentication_international\nauthentication-international\nmarketi\
ng\nmarketing_lite\nutility\nreferral_conversion\ngroup_marketing\ngroup_service\ngroup_utility\ngeneral_purpose_ai\nD\
ELIVERED\nPLAYED\nREAD\nSENT\nreact\nunreact\nsmile\nangry\nsad\nwow\nlove\nlike\ndislike\nother\nreel\nig_reel\nstory_mention\
\nshare\nlike_heart\nig_post\nig_story\npost\nmessage_uuid\nclient_ref\nusage\nmessage_type\nvcard\ncustom\ncontext_status\
\nprovider_message\n_self\nworkflow\napi-key\nmessage-timestamp\nnonce\nsig\nconcat\nconcat-ref\nconcat-total\nconcat-par\
t\nudh\nscts\nerr-code\nnetwork-code\nprice\nclient-ref\nuuid\nconversation_uuid\ncall_uuid\nsip_code\ndisconnected_by\nsu\
b_state\nnetwork\nrate\nconversation_uuid_from\nconversation_uuid_to\nrecording_url\nrecording_uuid\ntranscription_ur\
l\ndtmf\nspeech\nregion_url\noriginal_request\nrequest_id\ntriggered_at\nfinalized_at\nsubmitted_at\nchannel_timeout\nnu\
mber\nsubtype\nmessage_from\nwhatsapp_referred_product\nnum_messages\ntotal_count\nnetwork_code\ninstance\ncount_total\
\nitem_number\ntotal_items\nworkflow_id\nitems_number\nitems_total\ndigits\ntimed_out\ntimeout_reason\ncheck_url\ninitia\
ted_at\nconfidence\nmessenger\nviber_service\ninstagram\navailable\nunavailable\nnone\nsubmitted\nundeliverable\nunicode\
\nbinary\nstarted\nanswered\ncancelled\nunanswered\ndisconnected\nmachine\ntimeout\nrecord\ninput\ntransfer\ntranscribed\ni\
nvalid_number\nrestricted\ndeclined\ncannot_route\nnumber_out_of_service\ninternal_error\ncarrier_timeout\nuser_rejec\
ted\naction_pending\nunused\nwhatsapp_interactive\nsilent_auth\nsummary\nvoice.call.event\nsms.status.report\nsms.inbo\
und\nmms.inbound\nconversation.deleted\nsms.outbound\nsms.interaction\nwhatsapp.inbound\nwhatsapp.outbound\nwhatsapp.\
interaction\nemail.inbound\nemail.outbound\nemail.interaction\nline.inbound\nline.outbound\nline.interaction\ninstagr\
am.inbound\ninstagram.outbound\ninstagram.interaction\nfacebook.inbound\nfacebook.outbound\nfacebook.interaction\nvi\
ber.inbound\nviber.outbound\nviber.interaction\nlinkedin.inbound\nlinkedin.outbound\nlinkedin.interaction\ntiktok.in\
bound\ntiktok.outbound\ntiktok.interaction\napple.inbound\napple.outbound\napple.interaction\ntelegram.inbound\nteleg\
ram.outbound\ntelegram.interaction\ndomain.failed\ndomain.verified\nemail.accepted\nemail.bounced\nemail.canceled\nem\
ail.clicked\nemail.complained\nemail.deferred\nemail.delivered\nemail.list_unsubscribed\nemail.opened\nemail.out_of_\
band_bounce\nemail.processed\nemail.received\nemail.rejected\nemail.scheduled\nemail.unsubscribed\nemail_mailbox.mes\
sage_delivered\nemail_mailbox.message_failed\nemail_mailbox.message_received\nemail_mailbox.message_sent\nemail_ma\
ilbox.suspended\nemail_mailbox.thread_created\nemail_suppression.created\nsms.accepted\nsms.delivered\nsms.expired\n\
sms.failed\nsms.received\nsms.rejected\nsms.sent\nsms.undelivered\nverify.attempt.delivered\nverify.attempt.sent\nver\
ify.attempt.undelivered\nverify.verification.created\nverify.verification.verified\nvoice_call.answered\nvoice_cal\
l.ended\nvoice_call.initiated\nwhatsapp.accepted\nwhatsapp.delivered\nwhatsapp.failed\nwhatsapp.read\nwhatsapp.recei\
ved\nwhatsapp.rejected\nwhatsapp.sent\ntoll-free-verification\nmessage.sentRequest\nmessage.sent\nmessage.delivered\n\
message.read\nmessage.expired\nmessage.failed\nmessage.inbound\ninteraction.click\ninteraciton.click\nconversation.c\
reate\nconversation.update\nconversation.delete\nconversation.undelete\nconversation.participantAdded\nconversation\
.participantRemoved\nconversation.participantUpdated\nconversationMessage.sent\nconversationMessage.delivered\ncon\
versationMessage.read\nchat.create\nchat.closed\nchat.delete\nchat.channelUpdated\nchatMessage.sent\npresence.availa\
ble\npresence.away\npresence.offline\nprofile.create\nprofile.update\nprofile.delete\nprofile.undelete\nprofile.devic\
esUpdated\nfacebook.optin\nmessage.received\nvoice.call.request\nvoice.call.status\nvoice.recording\nvoice.conferenc\
e.conference-start\nvoice.conference.conference-end\nvoice.conference.participant-join\nvoice.conference.particip\
ant-leave\nvoice.conference.participant-modify\nvoice.conference.participant-mute\nvoice.conference.participant-u\
nmute\nvoice.conference.participant-hold\nvoice.conference.participant-unhold\nvoice.conference.participant-speec\
h-start\nvoice.conference.participant-speech-stop\nvoice.conference.announcement-end\nvoice.conference.announceme\
nt-fail\nvideo.room-created\nvideo.room-ended\nvideo.participant-connected\nvideo.participant-disconnected\nvideo.t\
rack-added\nvideo.track-removed\nvideo.track-enabled\nvideo.track-disabled\nvideo.recording-started\nvideo.recordin\
g-completed\nvideo.recording-failed\nconversations.onMessageAdd\nconversations.onMessageAdded\nconversations.onMes\
sageUpdate\nconversations.onMessageUpdated\nconversations.onMessageRemove\nconversations.onMessageRemoved\nconvers\
ations.onDeliveryUpdated\nconversations.onConversationAdd\nconversations.onConversationAdded\nconversations.onCon\
versationUpdate\nconversations.onConversationUpdated\nconversations.onConversationStateUpdated\nconversations.onC\
onversationRemove\nconversations.onConversationRemoved\nconversations.onParticipantAdd\nconversations.onParticipa\
ntAdded\nconversations.onParticipantUpdate\nconversations.onParticipantUpdated\nconversations.onParticipantRemove\
\nconversations.onParticipantRemoved\nconversations.onUserAdded\nconversations.onUserUpdate\nconversations.onUserU\
pdated\ndebugger.event\ncom.twilio.messaging.message.queued\ncom.twilio.messaging.message.sent\ncom.twilio.messagi\
ng.message.delivered\ncom.twilio.messaging.message.undelivered\ncom.twilio.messaging.message.failed\ncom.twilio.m\
essaging.message.read\ncom.twilio.messaging.inbound-message.received\ncom.twilio.eventstreams.test-event\nwhatsap\
p.message\nwhatsapp.status\nwhatsapp.call\nwhatsapp.messages\nwhatsapp.smb_message_echoes\nwhatsapp.smb_app_state_s\
ync\nwhatsapp.history\nwhatsapp.user_preferences\nwhatsapp.automatic_events\nwhatsapp.group_lifecycle_update\nwhats\
app.group_participants_update\nwhatsapp.group_settings_update\nwhatsapp.group_status_update\nwhatsapp.account_upd\
ate\nwhatsapp.account_review_update\nwhatsapp.account_alerts\nwhatsapp.business_capability_update\nwhatsapp.phone_\
number_name_update\nwhatsapp.phone_number_quality_update\nwhatsapp.security\nwhatsapp.partner_solutions\nwhatsapp.\
payment_configuration_update\nwhatsapp.message_template_status_update\nwhatsapp.message_template_quality_update\n\
whatsapp.message_template_components_update\nwhatsapp.template_category_update\nmessenger.message\nmessenger.post\
back\nmessenger.reaction\nmessenger.message_edit\nmessenger.delivery\nmessenger.read\nmessenger.optin\nmessenger.ref\
erral\nmessenger.pass_thread_control\nmessenger.take_thread_control\nmessenger.request_thread_control\nmessenger.a\
pp_roles\nmessenger.account_linking\nmessenger.policy_enforcement\ninstagram.message\ninstagram.postback\ninstagram\
.reaction\ninstagram.message_edit\ninstagram.delivery\ninstagram.read\ninstagram.optin\ninstagram.referral\ninstagra\
m.pass_thread_control\ninstagram.take_thread_control\ninstagram.request_thread_control\nmessages.inbound\nmessages\
.status\nsms.dlr\nvoice.event\nvoice.answer\nvoice.fallback\nverify.event\nverify.summary\nviber\nlinkedin\ntiktok\n0000\
0000-0000-0000-0000-000000000000\ncall.status\nuser\nflow\nphonenumber\nmessage.interaction\nNorthAmericaSMS\nGlobalS\
MS\nmsgId\napp\ntext/plain\nMediaUrl\nMediaContentType\nWHATSAPP\nMESSENGER\nINSTAGRAM\nRCS\non\nconversations.\nvoice.con\
ference.\nvideo.\nsg_event_id\ncall\ngroup\npage\nmessaging\nstandby\nmessenger.\nprior_message\nnotify_uri\ninstagram.\nw\
hatsapp_business_account\nstatuses\ncalls\nmessage_echoes\nmessage_template_status_update\nwhatsapp.\naccount_update\
\nentry\nchanges\nviber_service_msg\n0\n1\n2\nabsent\x20subscriber,\x20temporary\n3\nabsent\x20subscriber,\x20permanent\n4\ncall\x20barr\
ed\x20by\x20user\n5\nportability\x20error\n6\nanti-spam\x20rejection\n7\nhandset\x20busy\n8\nnetwork\x20error\n9\nillegal\x20number\n10\nillega\
l\x20message\n11\nunroutable\n12\ndestination\x20unreachable\n13\nsubscriber\x20age\x20restriction\n14\nnumber\x20blocked\x20by\x20carrier\n\
15\nprepaid,\x20insufficient\x20funds\n16\ngateway\x20quota\x20exceeded\n50\nentity\x20filter\n51\nheader\x20filter\n52\ncontent\x20filter\n5\
3\nconsent\x20filter\n54\nregulation\x20error\n99\ngeneral\x20error\nanswer\nverify.\n\x20\
";

#[rustfmt::skip]
pub(crate) static MODELS: &[u8] = &[
    6, 4, 18, 14, 17, 3, 5, 8, 11, 1, 2, 3, 7, 8, 19, 10, 1, 2, 5, 3, 7, 1, 4, 10, 2, 14, 23, 6, 3, 2, 2, 2, 5,
    11, 6, 1, 3, 2, 3, 1, 3, 2, 3, 3, 2, 6, 1, 3, 1, 4, 3, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 2, 8, 12, 3, 10, 15, 1, 20, 14, 4, 7, 12, 4, 10, 8, 11, 9,
    12, 8, 5, 3, 4, 14, 2, 4, 4, 8, 9, 8, 12, 9, 8, 9, 7, 7, 6, 10, 7, 8, 15, 2, 2, 6, 8, 8, 3, 7, 4, 1, 3, 1, 2,
    5, 2, 4, 3, 4, 2, 2, 4, 1, 4, 4, 5, 4, 5, 1, 3, 1, 6, 3, 2, 2, 2, 4, 2, 2, 4, 2, 2, 2, 8, 8, 13, 16, 3, 2, 3,
    2, 2, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 6, 9, 6, 3, 3, 5, 8, 6, 4, 2, 4, 6, 6, 4, 3, 6, 2, 5, 4,
    2, 4, 2, 2, 6, 1, 6, 8, 2, 4, 5, 3, 2, 2, 6, 10, 4, 5, 8, 3, 3, 5, 3, 1, 1, 1, 3, 1, 3, 16, 5, 4, 2, 4, 2, 2,
    3, 3, 2, 2, 74, 20, 44, 42, 17, 28, 29, 20, 17, 25, 20, 17, 7, 8, 8, 8, 15, 21, 28, 17, 15, 4, 29, 3, 31, 4,
    3, 4, 13, 1, 7, 4, 4, 5, 3, 3, 6, 9, 5, 7, 7, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2, 5, 1, 7, 11, 6, 1,
    9, 5, 7, 5, 2, 2, 3, 7, 2, 1, 1, 3, 3, 4, 2, 2, 5, 4, 3, 1, 7, 5, 4, 3, 14, 4, 4, 3, 3, 3, 11, 8, 4, 2, 2, 2,
    2, 3, 3, 4, 4, 6, 1, 3, 3, 3, 4, 1, 3, 6, 2, 33, 14, 17, 14, 30, 6, 10, 8, 8, 3, 2, 2, 4, 5, 5, 3, 3, 3, 2,
    3, 3, 1, 6, 1, 1, 4, 1, 6, 2, 4, 2, 2, 3, 4, 2, 3, 9, 2,
];

#[rustfmt::skip]
pub(crate) static FIELD_SYMBOLS: &[u8] = &[
    0, 0, 0, 0, 0, 0, 3, 0, 6, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 1, 0, 10, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 9, 1, 0, 0, 28, 1, 0, 0, 5, 1, 0, 27, 1, 0, 0, 0, 0, 0, 0, 10, 52, 0, 0, 0, 25, 3, 1, 0, 0,
    0, 11, 1, 0, 9, 1, 6, 1, 10, 48, 1, 0, 0, 0, 0, 0, 69, 10, 69, 52, 0, 52, 0, 0, 0, 25, 1, 0, 3, 56, 0, 69,
    59, 11, 60, 0, 9, 69, 59, 1, 58, 1, 13, 10, 3, 56, 48, 64, 1, 11, 60, 0, 1, 0, 0, 3, 56, 0, 0, 73, 11, 60, 0,
    75, 0, 1, 52, 0, 52, 0, 0, 0, 25, 59, 1, 0, 9, 59, 79, 0, 10, 48, 64, 1, 81, 59, 79, 0, 9, 70, 1, 0, 0, 0, 0,
    48, 64, 1, 0, 0, 9, 0, 0, 0, 0, 17, 15, 0, 19, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 9, 1, 0, 10, 48, 64, 1, 0, 0, 79, 1, 79, 118, 0, 0, 0, 0, 0, 0, 0, 9, 73, 58, 1, 56,
    115, 1, 0, 0, 0, 0, 3, 1, 44, 1, 0, 0, 111, 1, 90, 1, 90, 1, 90, 1, 0, 9, 83, 1, 0, 0, 88, 1, 23, 1, 0, 113,
    1, 0, 90, 9, 113, 3, 1, 0, 0, 90, 9, 90, 89, 44, 203, 1, 107, 1, 0, 203, 1, 107, 204, 1, 203, 1, 107, 204, 1,
    0, 203, 1, 107, 204, 1, 0, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26,
    205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205,
    1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1,
    3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3,
    26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 3, 26, 205, 1, 0, 8, 53, 1, 0, 0, 206, 1, 8, 203, 1, 107, 79, 1, 0,
    0, 9, 206, 1, 8, 203, 1, 107, 79, 210, 1, 0, 0, 10, 15, 0, 206, 1, 8, 0, 206, 1, 8, 0, 203, 1, 107, 79, 210,
    1, 0, 0, 10, 9, 113, 89, 10, 1, 0, 0, 0, 0, 0, 59, 1, 15, 0, 1, 5, 9, 59, 116, 42, 44, 212, 1, 1, 27, 115, 1,
    10, 1, 0, 13, 1, 0, 15, 0, 1, 0, 9, 78, 59, 114, 3, 1, 0, 0, 42, 224, 1, 138, 1, 77, 15, 0, 1, 0, 0, 0, 0, 0,
    234, 1, 28, 1, 0, 77, 236, 1, 0, 234, 1, 28, 238, 1, 0, 77, 1, 0, 0, 0, 0, 236, 1, 234, 1, 239, 1, 77, 236,
    1, 0, 234, 1, 28, 238, 1, 0, 77, 79, 1, 0, 236, 1, 0, 234, 1, 28, 238, 1, 0, 77, 1, 236, 1, 0, 234, 1, 28,
    238, 1, 0, 77, 240, 1, 0, 1, 244, 1, 236, 1, 0, 234, 1, 28, 238, 1, 0, 77, 245, 1, 0, 1, 234, 1, 39, 73, 58,
    126, 1, 0, 0, 0, 0, 0, 236, 1, 0, 234, 1, 28, 238, 1, 0, 77, 1, 236, 1, 234, 1, 239, 1, 77, 1, 39, 1, 0, 39,
    130, 2, 0, 223, 1, 39, 130, 2, 0, 0, 73, 58, 126, 1, 0, 0, 251, 1, 0, 0, 0, 130, 2, 223, 1, 131, 2, 130, 2,
    126, 1, 0, 97, 223, 1, 234, 1, 1, 234, 1, 58, 73, 239, 1, 77, 22, 1, 138, 2, 234, 1, 58, 73, 239, 1, 77, 22,
    1, 0, 138, 2, 234, 1, 58, 73, 239, 1, 77, 22, 7, 138, 2, 234, 1, 58, 73, 239, 1, 77, 22, 90, 139, 2, 0, 0,
    126, 1, 234, 1, 58, 77, 1, 146, 1, 140, 2, 0, 1, 142, 2, 234, 1, 58, 77, 143, 2, 146, 1, 73, 1, 142, 2, 234,
    1, 58, 77, 143, 2, 146, 1, 223, 1, 7, 1, 142, 2, 234, 1, 58, 77, 143, 2, 10, 1, 142, 2, 234, 1, 58, 77, 143,
    2, 10, 1, 0, 0, 234, 1, 13, 73, 58, 149, 2, 0, 234, 1, 13, 73, 58, 10, 1, 0, 0, 0, 234, 1, 13, 73, 58, 239,
    1, 77, 154, 2, 234, 1, 13, 73, 58, 239, 1, 77, 7, 154, 2, 234, 1, 13, 73, 58, 239, 1, 77, 90, 0, 0, 0, 1, 0,
    95, 192, 1, 1, 0, 157, 2, 0, 9, 3, 10, 83, 1, 6, 9, 3, 1, 0, 10, 116, 15, 13, 9, 69, 59, 13, 10, 116, 44, 15,
    6, 1, 0, 3, 90, 0, 94, 0, 1, 0, 0, 0, 0, 147, 1, 1, 9, 1, 3, 1, 88, 0, 111, 1, 0, 0, 0, 113, 158, 2, 1, 0, 0,
    0, 54, 1, 0, 88, 0, 1, 0, 97, 1, 184, 2, 0, 88, 0, 1, 183, 2, 44, 9, 79, 1, 118, 9, 79, 187, 2, 0, 9, 79,
    187, 2, 118, 1, 9, 79, 187, 2, 1, 119, 0, 113, 146, 1, 79, 3, 1, 0, 0, 90, 9, 191, 2, 0, 1, 193, 2, 1, 9,
    192, 2, 194, 2, 90, 1, 90, 1, 90, 1, 0, 95, 119, 0, 26, 1, 3, 1, 0, 0, 189, 2, 1, 119, 0, 1, 146, 1, 90, 204,
    1, 226, 2, 3, 58, 89, 5, 1, 0, 72, 226, 2, 3, 58, 89, 5, 1, 228, 2, 72, 1, 0, 0, 10, 1, 0, 0, 0, 0, 0, 229,
    2, 1, 0, 9, 1, 0, 226, 2, 1, 13, 58, 73, 1, 90, 60, 1, 143, 2, 56, 1, 0, 0, 223, 1, 236, 2, 90, 244, 2, 90,
    1, 0, 119, 0, 1, 0, 142, 3, 231, 2, 1, 113, 1, 0, 26, 204, 1, 142, 3, 231, 2, 143, 3, 113, 144, 3, 0, 26,
    204, 1, 142, 3, 231, 2, 143, 3, 113, 144, 3, 0, 26, 204, 1, 142, 3, 231, 2, 143, 3, 113, 144, 3, 0, 26, 204,
    1, 142, 3, 231, 2, 143, 3, 113, 144, 3, 0, 26, 204, 1, 142, 3, 231, 2, 143, 3, 113, 144, 3, 0, 26, 204, 1,
    142, 3, 231, 2, 143, 3, 113, 144, 3, 0, 26, 204, 1, 142, 3, 231, 2, 143, 3, 113, 144, 3, 0, 26, 204, 1, 142,
    3, 231, 2, 143, 3, 113, 144, 3, 0, 26, 204, 1, 142, 3, 231, 2, 143, 3, 113, 144, 3, 0, 26, 204, 1, 142, 3,
    231, 2, 143, 3, 113, 144, 3, 0, 26, 204, 1, 142, 3, 231, 2, 143, 3, 113, 144, 3, 0, 26, 204, 1, 142, 3, 231,
    2, 143, 3, 113, 144, 3, 0, 26, 1, 142, 3, 231, 2, 143, 3, 113, 144, 3, 0, 26, 204, 1, 142, 3, 231, 2, 143, 3,
    113, 144, 3, 0, 26, 204, 1, 9, 224, 1, 69, 1, 77, 1, 9, 143, 2, 73, 58, 44, 1, 0, 0, 148, 3, 9, 113, 89, 1,
    0, 0, 9, 50, 1, 9, 146, 3, 1, 9, 77, 138, 1, 1, 222, 1, 9, 69, 1, 13, 1, 146, 3, 26, 157, 3, 9, 113, 1, 59,
    154, 3, 138, 1, 9, 160, 3, 0, 0, 9, 59, 9, 77, 138, 1, 222, 1, 9, 113, 97, 1, 197, 1, 2, 163, 3, 146, 3, 1,
    0, 0, 0, 143, 2, 223, 1, 1, 0, 195, 1, 1, 0, 232, 2, 1, 163, 3, 1, 146, 3, 69, 78, 77, 113, 3, 205, 1, 79, 1,
    78, 1, 0, 150, 3, 165, 3, 44, 78, 77, 138, 1, 222, 1, 241, 2, 1, 146, 3, 156, 3, 73, 1, 0, 13, 69, 158, 3,
    69, 73, 178, 3, 0, 13, 1, 160, 3, 1, 0, 0, 168, 2, 1, 0, 0, 0, 146, 3, 2, 116, 28, 26, 1, 58, 1, 176, 3, 243,
    2, 1, 113, 1, 0, 163, 3, 78, 69, 1, 195, 1, 170, 3, 0, 1, 0, 97, 1, 0, 0, 28, 1, 0, 0, 0, 0, 0, 205, 1, 87,
    78, 1, 116, 28, 26, 1, 179, 1, 78, 69, 158, 3, 13, 179, 3, 159, 3, 146, 3, 26, 1, 172, 3, 243, 2, 232, 2,
    172, 3, 0, 116, 28, 26, 5, 201, 2, 1, 0, 0, 9, 9, 164, 3, 1, 0, 224, 1, 90, 10, 224, 1, 147, 3, 1, 0, 0, 0,
    88, 1, 0, 89, 233, 1, 107, 1, 223, 1, 28, 1, 26, 1, 0, 0, 142, 3, 78, 191, 3, 3, 1, 0, 0, 0, 0, 40, 228, 3,
    90, 130, 1, 1, 204, 1, 223, 1, 205, 1, 3, 229, 3, 204, 1, 232, 2, 172, 3, 146, 3, 79, 199, 2, 1, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 232,
    3, 1, 233, 3, 143, 4, 174, 4, 1, 235, 3, 0, 0, 0, 142, 4, 1, 176, 4, 1, 177, 4, 1, 0, 0, 0, 0, 0, 235, 3,
    237, 3, 0, 1, 0, 0, 0, 142, 4, 1, 0, 0, 0, 0, 134, 4, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 174, 4, 0, 2, 187, 4, 235, 3, 237, 3, 0, 188, 4, 0, 0, 0, 142, 4, 1, 0, 0, 0, 0, 194,
    4, 192, 4, 0, 1, 205, 4, 134, 4, 0, 0, 0, 0, 0, 0, 0, 197, 4, 0, 0, 0, 0, 0, 0, 0, 213, 4, 0, 0, 1, 0, 196,
    4, 1, 214, 4, 1, 213, 4, 215, 4, 1, 0, 0, 0, 174, 4, 187, 4, 1, 235, 3, 142, 4, 237, 3, 0, 190, 4, 0, 230, 4,
    0, 235, 3, 216, 4, 1, 218, 4, 187, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 213, 4, 220, 4, 1, 0,
    0, 0, 0, 0, 0, 0, 235, 3, 232, 4, 216, 4, 218, 4, 1, 0, 0, 0, 0, 0, 0, 214, 4, 1, 0, 220, 4, 1, 0, 0, 0, 0,
    0, 0, 179, 4, 174, 4, 183, 4, 235, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 232, 3, 1, 239, 3, 1, 129, 5, 1, 0, 236, 3,
    152, 4, 183, 4, 235, 3, 145, 5, 0, 0, 0, 0, 0, 0, 0, 0, 1, 232, 3, 1, 129, 5, 1, 174, 4, 183, 4, 235, 3, 145,
    5, 0, 0, 0, 0, 0, 0, 0, 0, 236, 3, 231, 4, 1, 0, 0, 0, 0, 244, 4, 1, 0, 0, 0, 0, 0, 183, 4, 235, 3, 145, 5,
    0, 0, 0, 0, 0, 0, 0, 0, 129, 5, 1, 0, 169, 5, 0, 1, 0, 0, 0, 183, 4, 235, 3, 145, 5, 0, 0, 0, 0, 0, 0, 0, 0,
    1, 173, 5, 231, 4, 172, 5, 1, 0, 0, 235, 3, 1, 216, 4, 1, 0, 0, 0, 3, 11, 9, 226, 2, 1, 0, 205, 1, 186, 5, 3,
    11, 9, 226, 2, 187, 5, 0, 205, 1, 186, 5, 3, 11, 9, 226, 2, 187, 5, 0, 205, 1, 1, 0, 0, 0, 26, 1, 73, 58,
    229, 2, 239, 2, 1, 0, 0, 0, 2, 189, 5, 191, 5, 0, 26, 193, 5, 73, 58, 44, 195, 5, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    196, 5, 0, 2, 73, 233, 5, 0, 0, 9, 26, 3, 138, 1, 1, 240, 2, 90, 0, 0, 0, 155, 2, 0, 95, 162, 2, 98, 172, 2,
    0, 170, 2, 1, 0, 0, 192, 1, 188, 2, 1, 9, 0, 26, 237, 1, 1, 0, 0, 0, 0, 4, 1, 240, 2, 3, 1, 0, 0, 0, 9, 73,
    58, 107, 26, 13, 1, 10, 1, 0, 21, 245, 5, 233, 5, 1, 240, 2, 1, 77, 162, 2, 240, 2, 73, 233, 5, 0, 0, 9, 26,
    3, 138, 1, 236, 5, 240, 2, 90, 0, 0, 0, 155, 2, 0, 95, 162, 2, 98, 172, 2, 0, 170, 2, 237, 5, 0, 0, 192, 1,
    58, 254, 5, 1, 255, 5, 77, 1, 73, 233, 5, 0, 0, 9, 26, 3, 138, 1, 236, 5, 240, 2, 90, 0, 0, 0, 155, 2, 0, 95,
    162, 2, 98, 172, 2, 0, 170, 2, 237, 5, 0, 0, 192, 1, 255, 5, 77, 1, 58, 1, 255, 5, 77, 162, 2, 1, 255, 5, 77,
    1, 255, 5, 77, 1, 162, 2, 107, 1, 0, 0, 0, 0, 0, 0, 0, 0, 184, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 146, 6, 1, 128, 2, 158, 6, 107, 1, 0, 154, 6, 158, 6, 107, 1, 107, 1, 0, 0, 0, 0, 10, 1, 0, 0, 0, 0, 107,
    1, 223, 1, 1, 0, 0, 170, 6, 0, 0, 1, 0, 170, 6, 0, 0, 1, 0, 0, 0, 170, 6, 0, 0, 1, 0, 0, 0, 116, 28, 26, 5,
    116, 28, 26, 201, 2, 116, 28, 26, 173, 2, 116, 28, 26, 1, 116, 28, 26, 206, 3, 116, 28, 26, 179, 1, 116, 28,
    26, 188, 3, 116, 28, 26, 236, 5, 116, 28, 26, 1, 116, 28, 26, 1, 116, 28, 26, 1, 116, 28, 26, 1, 116, 28, 26,
    1, 116, 28, 26, 1, 145, 6, 2, 145, 6, 9, 226, 2, 144, 6, 1, 144, 6, 73, 9, 1, 0, 0, 233, 5, 235, 5, 1, 0, 0,
    0, 44, 1, 0, 0, 0, 0, 0, 88, 229, 3, 5, 1, 70, 224, 1, 44, 9, 187, 2, 1, 118, 189, 2, 188, 2, 190, 2, 79, 94,
    119, 0, 113, 146, 1, 79, 113, 1, 0, 0, 0, 0, 0, 3, 1, 0, 0, 0, 204, 1, 90, 39, 1, 136, 1, 90, 137, 1, 44, 3,
    1, 0, 0, 240, 5, 1, 0, 5, 225, 6, 3, 1, 168, 6, 1, 9, 1, 74, 1, 0, 3, 1, 0, 0, 158, 6, 1, 221, 6, 1, 223, 6,
    1, 0, 3, 6, 133, 1, 77, 77, 1, 240, 2, 10, 221, 6, 223, 6, 1, 231, 6, 158, 2, 26, 1, 9, 1, 26, 206, 6, 1,
    150, 6, 0, 0, 0, 9, 1, 142, 1, 40, 90, 130, 1, 1, 0, 236, 5, 1, 0, 77, 1, 0, 0, 0, 0, 40, 229, 3, 204, 1,
    236, 5, 40, 133, 1, 173, 2, 220, 6, 40, 90, 1, 227, 3, 1, 228, 3, 227, 3, 40, 228, 3, 3, 204, 1, 164, 3, 243,
    6, 1, 0, 0, 0, 0, 0, 229, 3, 164, 3, 11, 3, 1, 0, 0, 0, 226, 3, 1, 0, 0, 77, 10, 1, 133, 1, 223, 1, 136, 1,
    1, 224, 1, 255, 5, 9, 229, 3, 89, 113, 44, 1, 0, 228, 6, 1, 0, 141, 7, 1, 0, 23, 3, 138, 1, 90, 0, 0, 155, 2,
    3, 113, 142, 1, 1, 0, 0, 0, 9, 67, 138, 1, 3, 204, 1, 229, 3, 79, 204, 1, 40, 1, 0, 79, 229, 3, 1, 199, 2, 1,
    2, 230, 3, 0, 143, 2, 237, 7, 0, 58, 73, 26, 1, 235, 6, 1, 90, 0, 93, 92, 94, 1, 156, 2, 56, 95, 6, 135, 1,
    172, 2, 170, 2, 173, 2, 1, 0, 138, 1, 1, 195, 1, 74, 196, 1, 1, 5, 13, 143, 2, 237, 7, 0, 58, 73, 26, 239, 7,
    235, 6, 10, 7, 12, 195, 1, 1, 196, 1, 1, 78, 1, 26, 1, 0, 82, 58, 90, 3, 175, 3, 1, 0, 0, 0, 205, 1, 1, 247,
    7, 78, 248, 7, 26, 249, 7, 0, 82, 58, 10, 1, 0, 0, 0, 0, 73, 58, 1, 0, 10, 1, 13, 26, 239, 6, 1, 0, 0, 0,
    252, 5, 0, 1, 131, 8, 21, 128, 1, 3, 1, 0, 0, 0, 174, 3, 1, 0, 0, 204, 1, 223, 1, 73, 58, 133, 8, 0, 1, 2,
    73, 58, 133, 8, 0, 223, 1, 1, 10, 13, 26, 2, 1, 10, 238, 7, 3, 143, 2, 1, 0, 133, 1, 150, 8, 10, 238, 7, 3,
    1, 0, 246, 7, 131, 8, 3, 1, 9, 23, 131, 8, 113, 142, 1, 79, 113, 118, 3, 3, 79, 90, 113, 118, 230, 3, 0, 113,
    146, 1, 79, 9, 229, 3, 89, 204, 1, 90, 1, 136, 1, 0, 90, 133, 1, 220, 6, 237, 7, 1, 0, 0, 175, 3, 1, 0, 236,
    5, 4, 246, 5, 116, 28, 158, 8, 70, 56, 3, 229, 3, 239, 6, 1, 0, 9, 1, 0, 0, 0, 0, 0, 0, 208, 1, 1, 7, 143, 8,
    79, 3, 3, 1, 143, 2, 1, 10, 141, 7, 146, 7, 0, 23, 136, 1, 141, 7, 223, 6, 236, 6, 221, 6, 3, 90, 0, 93, 92,
    94, 0, 172, 2, 135, 1, 1, 90,
];

#[rustfmt::skip]
pub(crate) static FIELD_KINDS: &[u8] = &[
    42, 9, 9, 25, 25, 19, 42, 9, 25, 19, 5, 10, 5, 5, 10, 8, 2, 2, 21, 21, 18, 18, 20, 20, 21, 19, 24, 18, 5, 5,
    5, 10, 5, 2, 21, 21, 21, 21, 21, 21, 21, 21, 28, 21, 21, 21, 21, 21, 21, 28, 28, 28, 28, 21, 18, 18, 21, 21,
    21, 3, 3, 10, 3, 3, 3, 3, 8, 42, 41, 6, 37, 37, 23, 21, 21, 5, 5, 9, 8, 10, 2, 2, 2, 5, 9, 21, 37, 37, 10,
    37, 3, 3, 3, 3, 3, 3, 8, 22, 21, 42, 41, 6, 37, 5, 23, 21, 21, 5, 5, 5, 5, 5, 5, 10, 10, 10, 9, 2, 2, 21, 23,
    21, 21, 23, 21, 25, 42, 41, 6, 37, 37, 23, 21, 21, 23, 21, 37, 3, 3, 3, 3, 3, 3, 8, 5, 38, 40, 5, 5, 6, 8,
    10, 2, 2, 37, 37, 5, 38, 40, 5, 6, 13, 5, 5, 5, 13, 2, 2, 28, 28, 21, 5, 5, 5, 5, 5, 21, 18, 18, 18, 18, 20,
    20, 21, 19, 5, 9, 9, 9, 9, 9, 9, 25, 25, 25, 25, 25, 25, 25, 25, 24, 16, 16, 16, 16, 16, 16, 17, 5, 5, 10,
    10, 2, 2, 25, 25, 18, 6, 5, 6, 21, 4, 4, 5, 5, 9, 8, 24, 21, 25, 24, 21, 25, 21, 21, 23, 23, 24, 24, 21, 23,
    25, 23, 25, 25, 22, 21, 21, 24, 25, 23, 21, 23, 24, 21, 21, 21, 21, 5, 5, 5, 23, 18, 21, 21, 23, 21, 21, 21,
    21, 21, 22, 19, 28, 21, 21, 21, 21, 21, 10, 37, 9, 25, 5, 37, 9, 10, 37, 9, 25, 10, 37, 9, 25, 37, 2, 9, 37,
    2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37,
    2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37,
    2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 37, 2, 9, 5, 37, 3, 5, 8, 21, 5, 37, 42,
    37, 37, 5, 11, 5, 5, 5, 5, 10, 5, 6, 5, 11, 0, 5, 2, 2, 5, 37, 37, 5, 37, 37, 10, 5, 5, 5, 11, 5, 10, 5, 5,
    5, 5, 5, 5, 8, 3, 3, 9, 5, 9, 2, 2, 5, 9, 5, 5, 9, 9, 13, 9, 9, 5, 9, 8, 10, 5, 5, 10, 3, 2, 2, 2, 11, 25, 5,
    5, 5, 5, 10, 5, 3, 8, 9, 5, 7, 9, 2, 18, 5, 5, 5, 5, 5, 5, 5, 5, 10, 11, 11, 5, 5, 5, 5, 10, 11, 11, 10, 3,
    5, 5, 5, 5, 5, 11, 11, 5, 5, 5, 5, 10, 11, 11, 6, 5, 5, 5, 5, 5, 5, 10, 11, 11, 5, 5, 5, 5, 5, 10, 11, 11,
    10, 3, 5, 5, 5, 5, 5, 5, 10, 11, 11, 5, 5, 5, 5, 5, 5, 8, 5, 5, 5, 1, 1, 1, 4, 5, 5, 5, 5, 10, 11, 11, 10, 5,
    5, 11, 11, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 11, 5, 8, 5, 5, 1, 3, 5, 1, 1, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 11, 11, 9, 9, 5, 5, 5, 5, 11, 11, 9, 5, 5, 5, 5, 5, 5, 11, 11, 9, 9, 5, 5, 5, 5, 11, 11, 9, 5, 9,
    5, 5, 5, 5, 5, 9, 11, 5, 5, 5, 5, 2, 5, 5, 9, 11, 5, 5, 5, 2, 5, 5, 9, 11, 5, 5, 5, 5, 2, 5, 5, 9, 11, 5, 5,
    2, 5, 5, 9, 11, 5, 5, 2, 5, 5, 5, 10, 5, 5, 5, 5, 5, 10, 5, 5, 5, 3, 3, 3, 5, 5, 10, 9, 9, 11, 11, 5, 5, 10,
    9, 9, 11, 11, 9, 5, 5, 10, 9, 9, 11, 11, 9, 9, 9, 9, 9, 9, 9, 9, 37, 37, 5, 5, 5, 5, 5, 5, 5, 9, 5, 5, 9, 11,
    5, 9, 2, 21, 5, 5, 5, 5, 5, 9, 13, 2, 9, 8, 9, 5, 13, 9, 9, 9, 7, 7, 5, 5, 5, 7, 9, 5, 3, 5, 5, 12, 5, 7, 7,
    7, 7, 1, 5, 5, 5, 5, 5, 5, 3, 5, 3, 5, 5, 5, 2, 5, 5, 5, 5, 5, 5, 5, 2, 5, 5, 6, 5, 5, 5, 6, 5, 1, 5, 6, 5,
    5, 5, 5, 6, 5, 1, 4, 4, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 7, 5, 24, 5, 5, 7, 5, 8, 5, 8, 5, 8, 9, 9, 29, 29,
    5, 5, 5, 9, 6, 5, 5, 5, 13, 13, 5, 5, 5, 5, 2, 42, 5, 5, 9, 18, 21, 21, 2, 42, 5, 5, 9, 3, 21, 21, 21, 21,
    21, 26, 19, 21, 24, 17, 17, 21, 28, 21, 24, 5, 5, 5, 2, 3, 10, 8, 5, 8, 5, 5, 10, 26, 25, 25, 25, 19, 21, 17,
    21, 25, 21, 21, 21, 28, 28, 22, 22, 5, 3, 5, 37, 3, 5, 2, 9, 5, 3, 5, 37, 3, 5, 2, 9, 5, 3, 5, 37, 3, 5, 2,
    7, 5, 3, 5, 37, 3, 5, 2, 9, 5, 3, 5, 37, 3, 5, 2, 9, 5, 3, 5, 37, 3, 5, 2, 9, 5, 3, 5, 37, 3, 5, 2, 9, 5, 3,
    5, 37, 3, 5, 2, 9, 5, 3, 5, 37, 3, 5, 2, 9, 5, 3, 5, 37, 3, 5, 2, 9, 5, 3, 5, 37, 3, 5, 2, 9, 5, 3, 5, 37, 3,
    5, 2, 9, 5, 3, 5, 37, 3, 5, 2, 5, 5, 3, 5, 37, 3, 5, 2, 9, 5, 3, 5, 37, 3, 5, 2, 9, 5, 9, 5, 2, 0, 25, 5, 10,
    9, 9, 5, 9, 2, 24, 28, 5, 5, 5, 9, 1, 8, 5, 2, 5, 5, 5, 5, 5, 0, 9, 3, 24, 5, 5, 5, 10, 1, 5, 2, 3, 5, 5, 5,
    5, 8, 9, 5, 5, 1, 3, 5, 5, 5, 0, 9, 24, 5, 5, 5, 5, 25, 0, 5, 5, 5, 5, 25, 25, 10, 5, 28, 28, 25, 25, 25, 5,
    5, 5, 5, 5, 5, 5, 0, 21, 21, 21, 22, 19, 21, 21, 21, 18, 21, 25, 21, 16, 25, 24, 9, 9, 5, 5, 25, 21, 18, 26,
    21, 21, 5, 25, 21, 18, 26, 21, 21, 21, 21, 22, 21, 20, 21, 17, 18, 21, 0, 25, 25, 19, 25, 21, 17, 21, 19, 24,
    21, 18, 25, 21, 21, 21, 21, 25, 25, 25, 25, 25, 28, 21, 21, 21, 21, 21, 21, 21, 21, 21, 18, 25, 25, 21, 18,
    25, 25, 19, 25, 25, 21, 21, 21, 26, 18, 17, 21, 18, 21, 21, 19, 21, 21, 21, 25, 25, 19, 25, 25, 1, 1, 1, 21,
    21, 21, 21, 21, 21, 21, 26, 28, 18, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 18, 21, 21, 21, 21, 19, 19, 21, 19, 21, 24, 21, 21, 21, 28, 21, 21, 25, 21, 21, 21, 22, 25, 20, 20,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 10, 10, 5, 5, 5, 5, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 21, 21, 5, 10, 5, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 21, 21, 5, 5, 5, 5, 5, 5, 10, 10, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 10, 5, 5, 5, 5, 10, 5, 5, 5, 5, 5, 5, 5, 0, 5, 5, 5,
    5, 5, 5, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    21, 21, 21, 21, 5, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 21, 21, 21, 21, 5, 5, 5, 5, 37, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 21, 21, 5, 5, 5, 5, 5, 5, 37, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 37, 5, 5, 5, 5, 5, 5, 5, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 37, 5, 5, 5, 5, 5,
    5, 5, 2, 2, 2, 5, 5, 5, 5, 10, 5, 37, 5, 5, 5, 5, 5, 5, 5, 2, 2, 2, 5, 5, 5, 10, 10, 10, 2, 5, 5, 5, 5, 12,
    5, 5, 37, 5, 5, 5, 5, 5, 5, 5, 2, 2, 2, 5, 5, 5, 12, 5, 12, 5, 5, 2, 37, 5, 5, 5, 5, 5, 5, 5, 2, 2, 2, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 2, 10, 5, 5, 5, 37, 5, 5, 2, 5, 5, 9, 5, 37, 5, 5, 2, 5, 5, 9, 5, 37, 5, 5, 2, 5, 5, 7,
    5, 5, 5, 5, 2, 5, 5, 5, 12, 5, 3, 3, 5, 5, 0, 5, 5, 5, 2, 5, 5, 5, 5, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 0,
    5, 5, 5, 5, 5, 5, 10, 9, 9, 8, 9, 9, 9, 9, 9, 9, 9, 8, 9, 9, 9, 9, 9, 9, 9, 9, 25, 25, 5, 10, 5, 5, 5, 5, 5,
    5, 5, 9, 9, 8, 5, 21, 21, 21, 21, 5, 5, 5, 10, 5, 10, 9, 10, 5, 5, 3, 5, 21, 21, 24, 5, 9, 8, 8, 5, 5, 5, 5,
    5, 5, 10, 9, 9, 8, 9, 9, 9, 9, 9, 9, 9, 8, 9, 9, 9, 9, 9, 9, 9, 9, 5, 5, 5, 5, 9, 8, 5, 5, 5, 5, 5, 5, 10, 9,
    9, 8, 9, 9, 9, 9, 9, 9, 9, 8, 9, 9, 9, 9, 9, 9, 9, 9, 5, 9, 8, 21, 25, 5, 9, 8, 8, 5, 9, 8, 5, 9, 8, 24, 10,
    5, 7, 7, 8, 7, 7, 7, 7, 7, 21, 21, 21, 5, 5, 5, 9, 21, 21, 21, 21, 13, 13, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 13,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 13, 5, 5, 10, 5, 5, 7, 7, 7, 13, 5, 5, 5, 5, 13, 5, 5, 5, 5, 5, 8, 13, 5,
    5, 5, 5, 5, 3, 9, 9, 13, 9, 9, 9, 13, 9, 9, 9, 13, 9, 9, 9, 13, 9, 9, 9, 13, 9, 9, 9, 13, 9, 9, 9, 13, 9, 9,
    9, 13, 9, 9, 9, 13, 9, 9, 9, 13, 9, 9, 9, 13, 9, 9, 9, 13, 7, 9, 9, 13, 9, 9, 9, 13, 9, 5, 0, 5, 5, 3, 5, 8,
    5, 5, 5, 1, 1, 9, 21, 21, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 23, 13, 5, 5, 9, 5, 21, 5, 5, 5, 5, 5, 5, 1, 1, 6,
    21, 4, 4, 5, 5, 6, 7, 8, 8, 8, 7, 8, 5, 10, 9, 9, 9, 9, 5, 5, 5, 5, 5, 5, 8, 5, 10, 5, 21, 21, 21, 21, 5, 9,
    5, 5, 1, 5, 5, 5, 13, 9, 1, 10, 10, 10, 5, 5, 5, 5, 5, 9, 5, 5, 5, 5, 7, 5, 7, 9, 8, 8, 10, 5, 5, 5, 5, 5, 3,
    21, 5, 5, 3, 5, 7, 5, 5, 5, 5, 5, 5, 21, 5, 5, 8, 9, 9, 9, 1, 13, 5, 1, 1, 7, 8, 17, 5, 5, 5, 9, 5, 10, 10,
    5, 5, 5, 13, 13, 8, 19, 13, 5, 19, 5, 5, 5, 5, 5, 5, 5, 5, 13, 5, 5, 5, 5, 5, 5, 5, 13, 7, 7, 13, 13, 13, 5,
    5, 5, 5, 5, 5, 5, 5, 21, 5, 5, 5, 5, 5, 5, 5, 13, 5, 17, 5, 13, 13, 5, 10, 9, 9, 9, 9, 9, 10, 5, 5, 21, 3, 3,
    3, 5, 8, 23, 10, 9, 21, 21, 5, 5, 7, 17, 5, 5, 3, 9, 3, 0, 4, 4, 10, 5, 5, 13, 13, 2, 9, 9, 10, 5, 9, 9, 9,
    9, 9, 9, 8, 9, 0, 9, 9, 9, 9, 0, 10, 9, 5, 9, 9, 9, 9, 25, 21, 10, 5, 5, 13, 13, 2, 9, 9, 10, 9, 9, 9, 9, 9,
    5, 5, 5, 12, 5, 5, 5, 5, 5, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 12, 5, 5, 5, 5, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    10, 5, 10, 2, 10, 12, 5, 5, 11, 11, 11, 11, 11, 11, 12, 5, 5, 5, 6, 5, 12, 6, 12, 12, 0, 5, 5, 5, 5, 5, 6, 0,
    5, 5, 5, 5, 5, 12, 10, 10, 2, 0, 5, 10, 5, 10, 10, 2, 2, 12, 5, 10, 5, 10, 2, 3, 8, 5, 21, 21, 21, 5, 5, 5,
    21, 6, 5, 5, 21, 5, 6, 5, 21, 21, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 21, 5, 8, 21, 10, 5, 5, 5, 9, 12, 5, 28, 5,
    7, 7, 7, 25, 25, 25, 5, 25, 5, 12, 5, 5, 12, 5, 12, 12, 21, 28, 28, 11, 1, 8, 5, 12, 22, 5, 5, 5, 5, 10, 2,
    10, 5, 12, 12, 5, 5, 5, 21, 21, 21, 21, 21, 25, 25, 25, 25, 25, 25, 25, 12, 5,
];

#[rustfmt::skip]
pub(crate) static FIELD_OPERANDS: &[u8] = &[
    0, 16, 12, 18, 2, 10, 31, 30, 8, 22, 48, 0, 10, 68, 0, 0, 0, 0, 24, 34, 10, 6, 5, 44, 9, 21, 0, 2, 10, 28,
    46, 8, 53, 0, 4, 0, 3, 60, 14, 135, 1, 120, 136, 1, 212, 1, 8, 152, 1, 6, 6, 0, 2, 1, 4, 2, 2, 2, 2, 2, 2, 2,
    0, 0, 30, 30, 22, 2, 2, 2, 34, 215, 1, 4, 218, 1, 2, 2, 0, 4, 0, 2, 219, 1, 2, 0, 13, 16, 84, 0, 2, 6, 2, 0,
    0, 2, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 234, 1,
    8, 172, 2, 0, 4, 0, 3, 20, 30, 6, 2, 2, 2, 0, 96, 4, 2, 2, 8, 18, 155, 2, 233, 1, 4, 180, 2, 255, 1, 11, 14,
    10, 176, 2, 191, 2, 0, 192, 2, 191, 2, 14, 192, 2, 191, 2, 13, 192, 2, 191, 2, 0, 192, 2, 191, 2, 0, 192, 2,
    191, 2, 14, 13, 192, 2, 191, 2, 0, 0, 192, 2, 191, 2, 28, 192, 2, 191, 2, 16, 0, 176, 2, 191, 2, 4, 2, 192,
    2, 191, 2, 1, 192, 2, 191, 2, 0, 4, 192, 2, 191, 2, 3, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 2, 0, 192,
    2, 191, 2, 0, 0, 0, 192, 2, 191, 2, 2, 0, 1, 0, 192, 2, 191, 2, 4, 2, 0, 2, 2, 2, 2, 2, 2, 2, 236, 2, 51, 0,
    0, 54, 222, 2, 2, 102, 4, 2, 2, 2, 14, 197, 1, 206, 1, 2, 0, 6, 2, 10, 0, 2, 0, 0, 30, 8, 0, 0, 22, 38, 13,
    141, 3, 10, 0, 13, 8, 8, 4, 2, 2, 2, 152, 2, 0, 32, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 16, 2, 0, 2,
    206, 3, 24, 10, 10, 4, 9, 93, 10, 2, 2, 9, 2, 2, 2, 94, 10, 10, 20, 0, 2, 2, 33, 0, 36, 0, 2, 93, 0, 0, 2, 0,
    2, 34, 4, 2, 0, 0, 0, 0, 14, 4, 2, 13, 0, 16, 0, 0, 15, 0, 18, 2, 152, 1, 14, 28, 14, 8, 2, 30, 30, 10, 39,
    0, 48, 22, 10, 31, 0, 22, 10, 18, 49, 62, 14, 0, 0, 253, 3, 0, 0, 10, 34, 2, 158, 1, 8, 82, 2, 196, 1, 4, 2,
    0, 0, 0, 0, 2, 2, 4, 2, 2, 2, 2, 2, 2, 2, 19, 22, 48, 2, 2, 1, 22, 8, 2, 8, 0, 2, 50, 49, 85, 37, 2, 0, 4, 2,
    0, 0, 0, 0, 2, 2, 4, 2, 2, 2, 2, 2, 2, 2, 10, 50, 0, 37, 2, 51, 4, 2, 0, 0, 0, 0, 2, 2, 4, 2, 2, 2, 2, 2, 2,
    2, 10, 52, 8, 7, 3, 6, 0, 2, 0, 139, 6, 132, 6, 104, 131, 6, 14, 201, 1, 0, 13, 14, 36, 0, 0, 0, 0, 2, 0, 0,
    2, 1, 0, 0, 4, 3, 0, 0, 6, 5, 0, 0, 8, 7, 0, 0, 10, 9, 0, 0, 12, 11, 0, 0, 14, 13, 0, 0, 16, 15, 0, 0, 18,
    17, 0, 0, 18, 17, 0, 0, 18, 17, 0, 0, 0, 0, 0, 20, 19, 0, 0, 22, 0, 2, 0, 2, 0, 0, 0, 0, 30, 2, 0, 2, 2, 220,
    6, 14, 4, 13, 2, 10, 8, 12, 2, 2, 60, 197, 1, 30, 216, 1, 6, 2, 33, 14, 169, 7, 0, 18, 8, 0, 0, 16, 0, 0,
    152, 6, 165, 6, 0, 0, 14, 0, 202, 1, 141, 2, 69, 6, 2, 0, 0, 214, 1, 15, 82, 98, 2, 34, 138, 5, 0, 22, 2, 26,
    2, 0, 0, 0, 0, 0, 174, 8, 4, 2, 2, 2, 2, 38, 2, 2, 2, 2, 2, 2, 63, 0, 0, 27, 2, 74, 28, 7, 10, 2, 9, 13, 14,
    0, 10, 18, 129, 6, 168, 6, 14, 219, 2, 63, 0, 64, 0, 142, 9, 240, 7, 239, 7, 246, 7, 6, 6, 37, 129, 6, 214,
    6, 20, 6, 52, 25, 52, 196, 1, 8, 191, 2, 24, 195, 8, 0, 2, 0, 1, 4, 0, 0, 0, 0, 0, 0, 141, 9, 2, 220, 8, 166,
    2, 25, 195, 6, 0, 47, 0, 0, 0, 4, 4, 1, 0,
];

#[rustfmt::skip]
pub(crate) static LISTS: &[u8] = &[
    6, 4, 152, 1, 0, 0, 5, 4, 1, 0, 12, 10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 1, 0, 155, 3, 9, 8, 168, 1, 0, 0, 0,
    0, 0, 7, 4, 7, 154, 4, 5, 4, 174, 1, 0, 139, 1, 22, 9, 90, 0, 0, 0, 0, 0, 0, 0, 107, 0, 0, 0, 0, 98, 0, 0, 0,
    106, 105, 187, 3, 235, 1, 5, 4, 169, 1, 176, 1, 26, 9, 177, 1, 0, 169, 1, 171, 1, 179, 1, 163, 1, 180, 1,
    176, 1, 181, 1, 0, 0, 173, 1, 170, 1, 172, 1, 184, 1, 0, 0, 0, 0, 0, 0, 0, 0, 203, 2, 7, 6, 152, 1, 0, 155,
    1, 0, 252, 11, 5, 4, 193, 1, 0, 4, 7, 5, 2, 4, 9, 218, 13, 4, 0, 7, 219, 3, 12, 9, 195, 1, 0, 0, 0, 0, 0, 97,
    80, 201, 1, 6, 5, 174, 1, 202, 1, 178, 1, 171, 5, 187, 5, 219, 5, 4, 3, 206, 2, 4, 3, 63, 251, 10, 7, 6, 63,
    207, 2, 0, 206, 2, 219, 15, 218, 18, 235, 15, 250, 18, 5, 4, 174, 1, 202, 1, 251, 15, 4, 187, 16, 7, 251, 16,
    13, 8, 177, 1, 181, 1, 169, 1, 209, 2, 171, 1, 173, 1, 178, 1, 157, 1, 179, 1, 163, 1, 6, 5, 184, 1, 0, 179,
    1, 6, 5, 58, 210, 2, 0, 171, 17, 138, 23, 8, 7, 212, 2, 0, 0, 0, 0, 10, 9, 217, 2, 0, 0, 0, 0, 0, 0, 5, 4,
    224, 2, 0, 139, 19, 234, 25, 171, 19, 4, 203, 19, 7, 155, 20, 171, 20, 4, 6, 0, 12, 6, 253, 2, 0, 0, 0, 0, 0,
    0, 0, 0, 5, 2, 134, 3, 0, 171, 21, 5, 4, 136, 3, 0, 5, 4, 144, 1, 138, 3, 6, 2, 139, 3, 0, 0, 4, 7, 6, 9, 8,
    195, 1, 170, 3, 0, 194, 3, 0, 97, 251, 25, 5, 139, 26, 155, 26, 171, 26, 203, 26, 6, 187, 27, 203, 27, 219,
    27, 235, 27, 7, 251, 27, 139, 28, 155, 28, 171, 28, 187, 28, 187, 29, 4, 235, 29, 219, 29, 5, 4, 169, 1, 163,
    1, 7, 187, 27, 203, 27, 219, 27, 235, 27, 203, 30, 219, 30, 5, 139, 28, 187, 27, 235, 30, 16, 15, 157, 1,
    207, 5, 169, 1, 171, 1, 208, 5, 163, 1, 179, 1, 177, 1, 168, 1, 209, 5, 0, 0, 176, 1, 6, 5, 212, 5, 0, 0, 5,
    4, 215, 5, 0, 12, 11, 157, 1, 217, 5, 159, 1, 218, 5, 0, 161, 1, 163, 1, 220, 5, 209, 5, 6, 5, 224, 2, 221,
    5, 0, 10, 9, 223, 5, 0, 0, 0, 0, 0, 182, 1, 7, 6, 218, 5, 0, 229, 5, 163, 1, 8, 7, 169, 1, 171, 1, 179, 1,
    163, 1, 208, 5, 6, 5, 174, 1, 202, 1, 230, 5, 5, 4, 231, 5, 0, 23, 18, 90, 0, 0, 0, 155, 2, 0, 95, 162, 2,
    98, 172, 2, 0, 170, 2, 237, 5, 0, 0, 192, 1, 188, 2, 182, 1, 156, 7, 0, 219, 38, 155, 39, 12, 6, 169, 1, 171,
    1, 179, 1, 163, 1, 158, 7, 180, 1, 159, 7, 0, 0, 5, 4, 162, 7, 0, 5, 4, 164, 7, 0, 5, 4, 166, 7, 0, 251, 40,
    139, 41, 155, 41, 187, 41, 203, 41, 19, 18, 168, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 15, 184,
    7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 161, 7, 7, 6, 216, 6, 0, 0, 0, 251, 43, 6, 5, 196, 7, 0, 0, 5, 4, 199, 7,
    0, 7, 6, 201, 7, 0, 0, 0, 15, 10, 251, 1, 205, 7, 0, 0, 0, 0, 203, 1, 210, 7, 0, 0, 0, 0, 203, 44, 9, 8, 215,
    7, 231, 5, 193, 7, 216, 7, 0, 0, 219, 44, 5, 4, 219, 7, 0, 11, 10, 221, 7, 0, 0, 0, 0, 0, 0, 0, 4, 3, 7, 18,
    9, 91, 0, 0, 0, 0, 75, 212, 1, 229, 7, 0, 0, 0, 0, 0, 0, 0, 11, 8, 195, 1, 170, 3, 0, 196, 1, 175, 8, 0, 0,
    97, 4, 7, 187, 46, 19, 18, 90, 0, 93, 92, 94, 241, 7, 156, 2, 95, 6, 135, 1, 172, 2, 170, 2, 173, 2, 56, 242,
    7, 192, 1, 251, 46, 6, 5, 178, 8, 0, 0, 8, 7, 181, 8, 171, 1, 181, 1, 182, 8, 179, 1, 6, 5, 90, 183, 8, 0,
    10, 9, 177, 1, 171, 1, 170, 1, 172, 1, 163, 1, 181, 1, 0, 20, 18, 185, 8, 159, 1, 186, 8, 161, 1, 187, 8, 0,
    0, 181, 1, 163, 1, 223, 5, 190, 8, 0, 219, 5, 192, 8, 0, 0, 0, 11, 10, 196, 8, 0, 0, 0, 0, 0, 0, 179, 8, 158,
    14, 4, 9, 7, 4, 235, 48, 7, 4, 251, 48, 7, 4, 139, 49, 7, 11, 9, 219, 5, 163, 1, 172, 1, 203, 8, 237, 2, 204,
    8, 0, 187, 8, 4, 3, 107, 10, 8, 195, 1, 188, 2, 97, 196, 1, 206, 8, 0, 171, 3, 155, 49, 4, 186, 81, 155, 49,
    4, 3, 208, 8, 171, 49, 4, 187, 49, 7, 190, 82, 251, 49, 4, 7, 9,
];

#[rustfmt::skip]
pub(crate) static VALUE_MAPS: &[u8] = &[
    32, 195, 1, 195, 1, 170, 3, 170, 3, 0, 171, 3, 196, 1, 196, 1, 201, 1, 196, 1, 0, 175, 8, 175, 8, 175, 8,
    177, 8, 177, 8, 198, 1, 198, 1, 0, 199, 1, 190, 10, 190, 10, 200, 1, 200, 1, 97, 97, 1, 191, 10, 0, 192, 10,
    6, 176, 1, 224, 2, 169, 1, 225, 2, 38, 177, 1, 177, 1, 0, 157, 1, 168, 1, 157, 1, 170, 1, 157, 1, 189, 1,
    157, 1, 191, 1, 169, 1, 183, 1, 169, 1, 169, 1, 169, 1, 171, 1, 171, 1, 179, 1, 179, 1, 185, 1, 179, 1, 184,
    1, 184, 1, 163, 1, 163, 1, 173, 1, 163, 1, 186, 1, 163, 1, 172, 1, 172, 1, 181, 1, 181, 1, 180, 1, 180, 1, 6,
    166, 1, 224, 2, 167, 1, 225, 2, 6, 224, 2, 224, 2, 0, 225, 2, 8, 6, 224, 2, 195, 10, 225, 2, 1, 225, 2, 22,
    177, 1, 177, 1, 0, 157, 1, 157, 1, 157, 1, 169, 1, 169, 1, 171, 1, 171, 1, 179, 1, 179, 1, 163, 1, 163, 1,
    209, 2, 163, 1, 173, 1, 163, 1, 181, 1, 181, 1, 4, 197, 1, 175, 8, 8, 179, 1, 179, 1, 185, 1, 179, 1, 184, 1,
    184, 1, 8, 139, 3, 171, 3, 141, 3, 170, 3, 140, 3, 195, 1, 6, 136, 3, 224, 2, 137, 3, 225, 2, 6, 199, 10,
    195, 1, 1, 195, 1, 14, 195, 1, 195, 1, 170, 3, 170, 3, 0, 171, 3, 194, 3, 175, 8, 195, 3, 202, 10, 97, 97,
    18, 196, 1, 196, 1, 175, 8, 175, 8, 171, 3, 171, 3, 177, 8, 177, 8, 190, 10, 190, 10, 198, 1, 198, 1, 0, 199,
    1, 0, 200, 1, 24, 177, 1, 177, 1, 168, 1, 177, 1, 157, 1, 157, 1, 207, 5, 157, 1, 169, 1, 169, 1, 171, 1,
    171, 1, 210, 5, 171, 1, 179, 1, 179, 1, 163, 1, 163, 1, 208, 5, 163, 1, 209, 5, 181, 1, 8, 224, 2, 224, 2,
    221, 5, 225, 2, 222, 5, 225, 2, 14, 140, 3, 195, 1, 141, 3, 170, 3, 206, 10, 196, 1, 1, 175, 8, 1, 177, 8, 1,
    171, 3, 14, 98, 198, 10, 172, 2, 198, 10, 173, 2, 198, 10, 237, 5, 228, 7, 238, 5, 228, 7, 239, 5, 228, 7,
    14, 169, 1, 169, 1, 171, 1, 171, 1, 179, 1, 179, 1, 158, 7, 179, 1, 163, 1, 163, 1, 180, 1, 180, 1, 6, 164,
    7, 224, 2, 165, 7, 225, 2, 6, 238, 5, 228, 7, 239, 5, 228, 7, 2, 20, 195, 1, 195, 1, 170, 3, 170, 3, 0, 171,
    3, 196, 1, 196, 1, 175, 8, 175, 8, 0, 190, 10, 233, 10, 190, 10, 177, 8, 177, 8, 97, 97, 12, 181, 8, 169, 1,
    171, 1, 171, 1, 179, 1, 179, 1, 181, 1, 181, 1, 182, 8, 163, 1, 14, 177, 1, 177, 1, 170, 1, 157, 1, 171, 1,
    171, 1, 0, 172, 1, 163, 1, 163, 1, 181, 1, 181, 1, 46, 235, 10, 182, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
];

#[rustfmt::skip]
pub(crate) static MAPPINGS: &[u8] = &[
    12, 4, 3, 5, 231, 1, 10, 4, 3, 9, 11, 10, 4, 3, 10, 15, 3, 152, 1, 8, 146, 24, 6, 3, 64, 3, 48, 16, 3, 152,
    1, 6, 146, 24, 4, 3, 64, 15, 3, 152, 1, 6, 163, 24, 4, 3, 48, 16, 3, 152, 1, 6, 163, 24, 4, 3, 64, 67, 4, 3,
    9, 99, 4, 3, 69, 131, 137, 1, 2, 4, 3, 72, 163, 129, 1, 33, 4, 3, 13, 195, 81, 4, 3, 73, 232, 86, 4, 3, 58,
    163, 4, 7, 4, 115, 9, 3, 115, 12, 4, 3, 77, 16, 80, 5, 4, 115, 9, 193, 10, 9, 163, 4, 7, 4, 115, 9, 3, 115,
    131, 131, 1, 38, 4, 3, 10, 131, 4, 4, 3, 61, 12, 4, 3, 56, 122, 227, 1, 44, 3, 90, 4, 91, 118, 4, 92, 118, 4,
    93, 118, 4, 94, 118, 5, 98, 135, 1, 90, 5, 98, 44, 90, 5, 101, 90, 44, 4, 100, 90, 4, 102, 90, 4, 103, 90, 4,
    104, 90, 5, 97, 56, 90, 136, 7, 42, 4, 91, 79, 4, 92, 79, 4, 93, 79, 4, 94, 79, 4, 99, 111, 6, 98, 132, 1,
    91, 79, 6, 98, 132, 1, 92, 79, 6, 98, 132, 1, 155, 2, 79, 6, 102, 139, 1, 204, 1, 79, 6, 103, 139, 1, 204, 1,
    79, 9, 0, 3, 105, 4, 97, 130, 1, 4, 97, 131, 1, 6, 3, 79, 3, 149, 1, 4, 3, 3, 0, 3, 113, 4, 3, 9, 131, 58, 5,
    4, 95, 119, 163, 58, 5, 4, 95, 120, 15, 3, 152, 1, 9, 175, 1, 7, 3, 224, 2, 4, 4, 199, 9, 4, 154, 1, 99, 5,
    4, 4, 9, 163, 3, 5, 4, 7, 88, 195, 3, 5, 4, 7, 89, 111, 5, 4, 4, 66, 5, 4, 0, 59, 8, 131, 137, 1, 2, 5, 4, 4,
    68, 175, 1, 6, 6, 195, 1, 170, 3, 0, 196, 1, 22, 175, 1, 7, 3, 224, 2, 7, 195, 65, 5, 4, 6, 82, 175, 1, 7, 3,
    225, 2, 7, 227, 70, 5, 4, 6, 82, 143, 1, 5, 31, 195, 4, 8, 4, 4, 9, 4, 0, 69, 227, 20, 5, 4, 4, 10, 131, 5,
    8, 4, 4, 62, 4, 6, 9, 163, 5, 8, 4, 4, 66, 4, 0, 59, 2, 15, 3, 155, 1, 4, 4, 155, 1, 4, 156, 1, 12, 4, 3, 0,
    49, 10, 4, 3, 9, 11, 10, 4, 3, 10, 175, 1, 2, 0, 155, 1, 8, 146, 24, 6, 3, 64, 3, 48, 176, 1, 2, 0, 155, 1,
    6, 146, 24, 4, 3, 64, 175, 1, 2, 0, 155, 1, 6, 163, 24, 4, 3, 48, 176, 1, 2, 0, 155, 1, 6, 163, 24, 4, 3, 64,
    17, 183, 2, 2, 10, 4, 3, 9, 0, 4, 3, 10, 146, 24, 4, 3, 16, 13, 4, 3, 14, 6, 10, 4, 3, 10, 195, 5, 6, 3, 17,
    3, 9, 227, 21, 4, 3, 10, 131, 134, 1, 75, 4, 3, 13, 163, 70, 4, 3, 11, 195, 70, 4, 3, 12, 163, 24, 8, 3, 16,
    3, 20, 3, 15, 2, 4, 194, 10, 208, 1, 4, 3, 25, 4, 17, 148, 3, 48, 5, 4, 25, 131, 128, 2, 60, 12, 5, 4, 25,
    130, 128, 2, 54, 10, 4, 3, 9, 0, 4, 3, 10, 146, 24, 4, 3, 16, 13, 4, 3, 14, 6, 10, 4, 3, 10, 195, 5, 6, 3,
    17, 3, 9, 227, 21, 4, 3, 10, 131, 134, 1, 75, 4, 3, 13, 163, 70, 4, 3, 11, 195, 70, 4, 3, 12, 163, 24, 8, 3,
    16, 3, 20, 3, 15, 163, 24, 4, 3, 26, 2, 4, 154, 1, 10, 4, 3, 9, 0, 4, 3, 28, 10, 4, 3, 10, 146, 32, 4, 3, 30,
    163, 24, 4, 3, 30, 163, 32, 4, 3, 30, 67, 4, 3, 9, 132, 1, 195, 1, 164, 1, 225, 2, 227, 78, 4, 3, 28, 131,
    131, 1, 38, 4, 3, 10, 175, 1, 14, 5, 163, 1, 172, 1, 181, 1, 10, 163, 3, 4, 3, 31, 195, 3, 4, 3, 29, 227, 51,
    4, 3, 37, 131, 4, 4, 3, 27, 2, 4, 199, 9, 47, 4, 3, 43, 20, 138, 8, 6, 3, 40, 3, 9, 195, 8, 6, 3, 40, 3, 9,
    227, 9, 6, 3, 5, 3, 44, 48, 4, 3, 43, 20, 138, 8, 6, 3, 9, 3, 39, 195, 8, 6, 3, 9, 3, 39, 227, 9, 6, 3, 44,
    3, 5, 11, 15, 3, 212, 8, 4, 132, 1, 170, 3, 132, 1, 195, 1, 164, 1, 224, 2, 195, 73, 4, 3, 41, 227, 78, 8, 3,
    42, 3, 28, 3, 43, 136, 7, 6, 3, 45, 3, 46, 163, 24, 6, 3, 47, 3, 48, 163, 40, 4, 3, 49, 2, 146, 24, 4, 3, 64,
    2, 12, 6, 3, 5, 3, 0, 19, 10, 4, 3, 9, 11, 10, 4, 3, 10, 17, 178, 5, 163, 24, 6, 3, 64, 3, 48, 2, 122, 9, 5,
    2, 0, 3, 2, 0, 3, 17, 14, 10, 6, 3, 41, 3, 43, 10, 6, 3, 45, 3, 46, 3, 212, 8, 11, 8, 10, 6, 3, 41, 3, 43, 3,
    211, 8, 32, 29, 6, 27, 2, 0, 28, 2, 0, 30, 2, 0, 29, 2, 0, 31, 2, 0, 27, 4, 3, 10, 8, 168, 1, 0, 0, 0, 0, 0,
    3, 210, 8, 51, 48, 6, 46, 2, 0, 14, 2, 0, 11, 2, 0, 12, 2, 0, 18, 2, 0, 17, 2, 0, 24, 4, 3, 10, 10, 157, 1,
    0, 0, 0, 0, 0, 0, 0, 4, 3, 10, 3, 165, 1, 4, 3, 13, 4, 166, 1, 0, 5, 3, 25, 3, 209, 8, 6, 2, 2, 0, 3, 15, 3,
    155, 1, 4, 4, 155, 1, 15, 3, 213, 8, 4, 4, 213, 8, 4, 156, 1, 12, 6, 3, 204, 1, 3, 205, 1, 97, 10, 4, 3, 9,
    11, 10, 4, 3, 10, 15, 3, 155, 1, 8, 146, 24, 6, 3, 16, 3, 15, 0, 3, 155, 1, 6, 146, 24, 4, 3, 16, 10, 5, 4,
    219, 1, 9, 0, 5, 4, 219, 1, 10, 15, 3, 155, 1, 6, 163, 24, 4, 3, 15, 0, 3, 155, 1, 6, 163, 24, 4, 3, 16, 195,
    4, 4, 3, 9, 227, 20, 4, 3, 10, 163, 5, 4, 3, 59, 12, 4, 3, 218, 1, 12, 79, 4, 3, 3, 6, 6, 131, 5, 4, 3, 9,
    13, 4, 3, 215, 1, 12, 79, 4, 3, 3, 6, 6, 131, 5, 4, 3, 9, 2, 12, 6, 3, 204, 1, 3, 205, 1, 171, 1, 12, 4, 3,
    5, 166, 1, 10, 4, 3, 9, 11, 10, 4, 3, 10, 146, 24, 4, 3, 15, 163, 24, 4, 3, 15, 67, 4, 3, 9, 99, 4, 3, 69,
    163, 129, 1, 80, 4, 3, 13, 163, 129, 1, 85, 5, 4, 116, 3, 79, 6, 5, 116, 6, 191, 2, 197, 10, 8, 195, 65, 6,
    5, 116, 6, 192, 2, 195, 1, 6, 5, 116, 6, 192, 2, 131, 131, 1, 92, 4, 3, 10, 12, 4, 3, 44, 77, 227, 1, 3, 2,
    227, 1, 25, 4, 90, 90, 3, 90, 4, 91, 90, 4, 94, 90, 4, 164, 2, 90, 4, 165, 2, 90, 7, 90, 196, 2, 130, 128, 2,
    201, 2, 90, 9, 8, 4, 91, 197, 2, 4, 94, 198, 2, 4, 3, 202, 2, 4, 3, 203, 2, 4, 3, 189, 2, 2, 12, 4, 3, 95,
    26, 12, 5, 3, 199, 2, 2, 10, 131, 58, 4, 3, 119, 163, 58, 4, 3, 120, 195, 2, 5, 4, 95, 205, 2, 227, 2, 5, 4,
    95, 146, 1, 195, 4, 4, 3, 69, 163, 5, 4, 3, 59, 12, 4, 3, 116, 12, 79, 4, 3, 3, 6, 6, 131, 5, 4, 3, 9, 175,
    1, 7, 3, 224, 2, 4, 4, 199, 9, 4, 154, 1, 2, 134, 1, 113, 12, 6, 3, 204, 1, 3, 205, 1, 189, 2, 10, 4, 3, 9,
    11, 10, 4, 3, 10, 112, 4, 3, 226, 1, 4, 3, 16, 6, 10, 4, 3, 226, 1, 175, 1, 7, 3, 224, 2, 8, 146, 24, 6, 3,
    16, 3, 15, 176, 1, 7, 3, 224, 2, 6, 146, 24, 4, 3, 16, 67, 4, 3, 9, 12, 4, 3, 116, 63, 12, 4, 3, 6, 25, 79,
    4, 3, 191, 2, 197, 10, 6, 195, 81, 4, 3, 192, 2, 48, 4, 3, 191, 2, 6, 195, 81, 4, 3, 192, 2, 195, 1, 4, 3,
    192, 2, 195, 81, 5, 4, 163, 2, 192, 2, 13, 4, 3, 162, 2, 25, 79, 4, 3, 191, 2, 197, 10, 6, 195, 81, 4, 3,
    192, 2, 48, 4, 3, 191, 2, 6, 195, 81, 4, 3, 192, 2, 195, 1, 4, 3, 192, 2, 12, 4, 3, 42, 85, 12, 4, 3, 6, 36,
    79, 4, 3, 191, 2, 197, 10, 6, 232, 86, 4, 3, 192, 2, 80, 4, 3, 191, 2, 197, 10, 20, 48, 4, 3, 191, 2, 6, 232,
    86, 4, 3, 192, 2, 47, 4, 3, 191, 2, 6, 232, 6, 4, 3, 192, 2, 232, 86, 5, 4, 163, 2, 192, 2, 13, 4, 3, 162, 2,
    36, 79, 4, 3, 191, 2, 197, 10, 6, 232, 86, 4, 3, 192, 2, 80, 4, 3, 191, 2, 197, 10, 20, 48, 4, 3, 191, 2, 6,
    232, 86, 4, 3, 192, 2, 47, 4, 3, 191, 2, 6, 232, 6, 4, 3, 192, 2, 163, 4, 5, 4, 115, 9, 131, 131, 1, 92, 4,
    3, 10, 163, 3, 5, 4, 228, 1, 88, 195, 3, 5, 4, 228, 1, 89, 175, 1, 14, 4, 163, 1, 181, 1, 8, 195, 3, 6, 3,
    223, 1, 3, 224, 1, 131, 4, 4, 3, 27, 12, 4, 3, 44, 77, 227, 1, 3, 2, 227, 1, 25, 4, 90, 90, 3, 90, 4, 91, 90,
    4, 94, 90, 4, 164, 2, 90, 4, 165, 2, 90, 7, 90, 196, 2, 130, 128, 2, 201, 2, 90, 9, 8, 4, 91, 197, 2, 4, 94,
    198, 2, 4, 3, 202, 2, 4, 3, 203, 2, 4, 3, 189, 2, 2, 12, 4, 3, 95, 26, 12, 5, 3, 199, 2, 2, 10, 131, 58, 4,
    3, 119, 163, 58, 4, 3, 120, 195, 2, 5, 4, 95, 205, 2, 227, 2, 5, 4, 95, 146, 1, 2, 4, 199, 9, 164, 1, 224, 2,
    17, 248, 8, 12, 6, 3, 204, 1, 3, 205, 1, 12, 163, 24, 4, 3, 15, 163, 40, 6, 5, 221, 1, 169, 2, 26, 2, 4, 154,
    1, 164, 1, 225, 2, 17, 248, 8, 12, 6, 3, 204, 1, 3, 205, 1, 8, 163, 24, 6, 3, 226, 1, 3, 16, 2, 4, 198, 10,
    134, 1, 113, 12, 6, 3, 204, 1, 3, 205, 1, 130, 1, 10, 6, 3, 78, 3, 9, 11, 10, 4, 3, 3, 10, 4, 3, 9, 146, 24,
    6, 3, 15, 3, 16, 163, 24, 6, 3, 15, 3, 16, 67, 4, 3, 78, 12, 4, 3, 42, 85, 12, 4, 3, 6, 36, 79, 4, 3, 191, 2,
    197, 10, 6, 232, 86, 4, 3, 192, 2, 80, 4, 3, 191, 2, 197, 10, 20, 48, 4, 3, 191, 2, 6, 232, 86, 4, 3, 192, 2,
    47, 4, 3, 191, 2, 6, 232, 6, 4, 3, 192, 2, 232, 86, 5, 4, 163, 2, 192, 2, 13, 4, 3, 162, 2, 36, 79, 4, 3,
    191, 2, 197, 10, 6, 232, 86, 4, 3, 192, 2, 80, 4, 3, 191, 2, 197, 10, 20, 48, 4, 3, 191, 2, 6, 232, 86, 4, 3,
    192, 2, 47, 4, 3, 191, 2, 6, 232, 6, 4, 3, 192, 2, 131, 131, 1, 116, 4, 3, 3, 131, 4, 4, 3, 229, 1, 2, 12, 5,
    3, 205, 1, 2, 31, 10, 24, 3, 236, 1, 3, 138, 2, 3, 154, 2, 3, 149, 2, 3, 142, 2, 3, 249, 1, 3, 39, 3, 131, 2,
    3, 130, 2, 3, 137, 2, 3, 232, 1, 11, 10, 4, 3, 237, 1, 146, 24, 4, 3, 26, 12, 5, 3, 205, 1, 2, 6, 10, 4, 3,
    79, 163, 24, 4, 3, 26, 2, 17, 245, 12, 132, 1, 97, 164, 1, 225, 2, 5, 12, 5, 3, 205, 1, 2, 22, 67, 4, 3, 236,
    1, 227, 6, 4, 3, 28, 163, 3, 6, 3, 242, 1, 3, 128, 2, 195, 3, 6, 3, 243, 1, 3, 248, 1, 2, 4, 154, 1, 17, 171,
    13, 2, 4, 198, 10, 17, 171, 13, 2, 17, 245, 12, 4, 199, 9, 132, 1, 97, 164, 1, 224, 2, 12, 5, 3, 205, 1, 2,
    10, 195, 1, 4, 3, 73, 232, 6, 4, 3, 58, 2, 17, 215, 13, 12, 5, 3, 205, 1, 2, 10, 67, 4, 3, 249, 1, 163, 4, 4,
    3, 250, 1, 2, 17, 245, 12, 4, 154, 1, 132, 1, 97, 164, 1, 225, 2, 5, 12, 5, 3, 205, 1, 2, 14, 67, 4, 3, 39,
    99, 4, 3, 131, 2, 195, 3, 4, 3, 223, 1, 2, 17, 215, 13, 12, 5, 3, 205, 1, 2, 14, 67, 4, 3, 39, 99, 4, 3, 131,
    2, 227, 1, 4, 3, 133, 2, 2, 17, 245, 12, 4, 155, 1, 12, 5, 3, 205, 1, 2, 6, 195, 4, 4, 3, 131, 2, 2, 17, 245,
    12, 132, 1, 195, 1, 12, 5, 3, 205, 1, 2, 32, 67, 4, 3, 138, 2, 195, 65, 4, 3, 73, 232, 70, 4, 3, 58, 163, 3,
    8, 4, 7, 88, 4, 7, 182, 2, 195, 3, 5, 4, 7, 89, 227, 51, 5, 4, 139, 2, 54, 2, 4, 154, 1, 164, 1, 225, 2, 5,
    17, 191, 14, 2, 4, 199, 9, 164, 1, 224, 2, 17, 191, 14, 12, 5, 3, 205, 1, 2, 6, 227, 1, 4, 3, 90, 2, 17, 245,
    12, 4, 194, 10, 231, 5, 12, 5, 3, 205, 1, 2, 19, 195, 5, 4, 3, 149, 2, 131, 134, 1, 80, 4, 3, 13, 163, 70, 4,
    3, 73, 195, 70, 4, 3, 58, 2, 17, 245, 12, 132, 1, 196, 1, 12, 5, 3, 205, 1, 2, 39, 67, 4, 3, 154, 2, 195, 65,
    5, 4, 73, 184, 2, 195, 1, 5, 4, 73, 185, 2, 227, 70, 5, 4, 58, 184, 2, 227, 6, 5, 4, 58, 185, 2, 163, 3, 8,
    4, 7, 88, 4, 7, 186, 2, 195, 3, 5, 4, 7, 89, 2, 4, 154, 1, 164, 1, 225, 2, 5, 17, 158, 15, 2, 4, 199, 9, 164,
    1, 224, 2, 17, 158, 15, 12, 5, 3, 205, 1, 2, 61, 227, 1, 14, 4, 90, 44, 4, 91, 118, 4, 92, 118, 4, 155, 2,
    118, 9, 12, 3, 91, 3, 92, 3, 93, 3, 155, 2, 3, 156, 2, 4, 3, 79, 4, 3, 187, 2, 4, 3, 189, 2, 4, 3, 9, 12, 4,
    3, 95, 18, 131, 58, 4, 3, 119, 163, 58, 4, 3, 120, 195, 2, 4, 3, 113, 227, 2, 4, 3, 146, 1, 2, 47, 4, 3, 107,
    47, 12, 6, 3, 204, 1, 3, 205, 1, 40, 10, 7, 3, 9, 4, 0, 9, 11, 10, 7, 3, 10, 4, 0, 10, 146, 24, 7, 3, 16, 4,
    0, 16, 163, 24, 9, 3, 226, 1, 3, 16, 4, 0, 16, 163, 24, 7, 3, 15, 4, 0, 15, 48, 4, 3, 107, 55, 12, 5, 3, 205,
    1, 2, 31, 10, 24, 3, 236, 1, 3, 138, 2, 3, 154, 2, 3, 149, 2, 3, 142, 2, 3, 249, 1, 3, 39, 3, 131, 2, 3, 130,
    2, 3, 137, 2, 3, 232, 1, 11, 10, 4, 3, 237, 1, 146, 24, 4, 3, 26, 12, 5, 3, 205, 1, 2, 6, 10, 4, 3, 79, 163,
    24, 4, 3, 26, 2, 18, 12, 8, 2, 0, 3, 3, 3, 107, 2, 0, 3, 6, 2, 2, 0, 107, 10, 5, 4, 0, 9, 11, 10, 4, 3, 58,
    146, 24, 6, 3, 227, 2, 3, 226, 2, 163, 24, 6, 3, 227, 2, 3, 226, 2, 2, 15, 3, 253, 2, 4, 4, 199, 9, 15, 5,
    131, 3, 0, 0, 4, 4, 198, 10, 4, 154, 1, 17, 156, 17, 5, 15, 3, 128, 3, 10, 163, 3, 4, 3, 229, 2, 195, 3, 4,
    3, 89, 175, 1, 2, 0, 154, 1, 6, 227, 70, 4, 3, 58, 12, 4, 3, 5, 68, 67, 4, 3, 9, 131, 137, 1, 123, 4, 3, 143,
    2, 163, 129, 1, 130, 1, 4, 3, 13, 195, 65, 4, 3, 73, 227, 1, 10, 3, 90, 4, 56, 90, 4, 246, 2, 90, 131, 58, 5,
    4, 247, 2, 119, 163, 58, 5, 4, 247, 2, 120, 227, 51, 4, 3, 243, 2, 131, 4, 4, 3, 60, 163, 4, 5, 4, 246, 2,
    250, 2, 144, 1, 29, 6, 232, 70, 4, 3, 58, 136, 7, 8, 3, 244, 2, 5, 56, 244, 2, 251, 2, 227, 70, 4, 3, 58,
    131, 137, 1, 135, 1, 4, 3, 72, 47, 4, 3, 5, 9, 143, 1, 30, 4, 132, 1, 170, 3, 132, 1, 195, 1, 2, 10, 4, 3,
    230, 2, 18, 2, 2, 30, 9, 5, 2, 0, 3, 2, 0, 3, 8, 5, 2, 0, 230, 2, 3, 165, 9, 9, 5, 2, 0, 201, 10, 2, 0, 107,
    6, 2, 2, 0, 3, 10, 4, 3, 142, 3, 163, 24, 4, 3, 26, 2, 13, 6, 5, 224, 1, 205, 1, 190, 3, 6, 211, 3, 4, 3,
    224, 1, 48, 8, 7, 224, 1, 205, 1, 190, 3, 130, 128, 2, 224, 1, 7, 211, 3, 5, 4, 224, 1, 223, 1, 211, 3, 4, 3,
    89, 48, 4, 3, 89, 6, 211, 3, 4, 3, 223, 1, 2, 227, 86, 19, 4, 224, 1, 58, 5, 224, 1, 205, 1, 28, 5, 224, 1,
    205, 1, 58, 5, 224, 1, 205, 1, 232, 2, 3, 28, 227, 6, 5, 4, 224, 1, 163, 3, 175, 1, 14, 4, 163, 1, 172, 1,
    18, 163, 3, 14, 7, 224, 1, 205, 1, 190, 3, 130, 128, 2, 212, 3, 5, 224, 1, 205, 1, 198, 3, 3, 88, 17, 229,
    18, 2, 227, 70, 19, 4, 224, 1, 58, 5, 224, 1, 205, 1, 28, 5, 224, 1, 205, 1, 58, 5, 224, 1, 205, 1, 232, 2,
    3, 28, 17, 140, 19, 2, 17, 220, 18, 4, 154, 1, 164, 1, 225, 2, 5, 12, 4, 3, 204, 1, 129, 2, 67, 4, 3, 9, 99,
    18, 3, 69, 5, 224, 1, 168, 3, 69, 5, 224, 1, 169, 3, 69, 7, 224, 1, 169, 3, 195, 3, 224, 1, 69, 12, 4, 3,
    224, 1, 139, 1, 131, 137, 1, 140, 1, 4, 3, 143, 2, 227, 86, 5, 4, 168, 3, 58, 227, 6, 5, 4, 168, 3, 163, 3,
    227, 1, 6, 5, 168, 3, 192, 3, 90, 14, 4, 3, 169, 3, 4, 3, 143, 2, 140, 1, 8, 131, 145, 1, 140, 1, 3, 2, 17,
    140, 19, 41, 227, 86, 4, 3, 28, 227, 70, 5, 4, 205, 1, 222, 3, 227, 6, 7, 4, 116, 9, 3, 146, 3, 195, 1, 5, 4,
    28, 9, 175, 1, 14, 4, 163, 1, 172, 1, 14, 163, 3, 6, 3, 198, 3, 3, 88, 195, 3, 6, 3, 199, 3, 3, 89, 144, 1,
    6, 50, 12, 5, 4, 169, 3, 195, 1, 4, 17, 187, 19, 12, 5, 4, 169, 3, 0, 4, 17, 187, 19, 12, 5, 4, 169, 3, 171,
    3, 4, 17, 187, 19, 12, 5, 4, 169, 3, 194, 3, 4, 17, 140, 19, 12, 5, 4, 169, 3, 195, 3, 4, 17, 140, 19, 12, 5,
    4, 169, 3, 97, 4, 17, 140, 19, 175, 1, 14, 4, 163, 1, 172, 1, 6, 195, 3, 4, 3, 223, 1, 175, 1, 6, 3, 195, 1,
    16, 12, 5, 4, 148, 3, 195, 1, 10, 195, 65, 4, 3, 207, 3, 227, 51, 4, 3, 243, 2, 175, 1, 6, 3, 170, 3, 16, 12,
    5, 4, 148, 3, 170, 3, 10, 195, 65, 4, 3, 207, 3, 227, 51, 4, 3, 243, 2, 175, 1, 6, 3, 171, 3, 16, 12, 5, 4,
    148, 3, 171, 3, 10, 195, 1, 4, 3, 173, 3, 227, 70, 4, 3, 232, 2, 144, 1, 6, 33, 12, 8, 4, 148, 3, 195, 1, 4,
    148, 3, 170, 3, 10, 195, 65, 4, 3, 207, 3, 227, 51, 4, 3, 243, 2, 12, 5, 4, 148, 3, 171, 3, 10, 195, 1, 4, 3,
    173, 3, 227, 70, 4, 3, 232, 2, 2, 79, 4, 3, 3, 203, 10, 6, 243, 1, 4, 3, 205, 1, 2, 9, 3, 2, 4, 3, 79, 4, 3,
    3, 0, 3, 113, 2, 2, 17, 220, 18, 4, 199, 9, 164, 1, 224, 2, 12, 4, 3, 204, 1, 170, 1, 67, 4, 3, 9, 99, 9, 4,
    58, 69, 5, 148, 3, 138, 1, 69, 131, 137, 1, 140, 1, 4, 3, 143, 2, 12, 4, 3, 73, 14, 195, 65, 4, 3, 232, 2,
    195, 1, 8, 3, 163, 3, 3, 173, 3, 3, 146, 3, 12, 4, 3, 58, 14, 227, 70, 4, 3, 232, 2, 227, 6, 8, 3, 163, 3, 3,
    173, 3, 3, 146, 3, 227, 6, 5, 4, 148, 3, 165, 3, 163, 4, 5, 4, 149, 3, 78, 13, 5, 4, 148, 3, 222, 1, 6, 17,
    221, 21, 17, 232, 21, 144, 1, 9, 17, 13, 4, 3, 151, 3, 12, 79, 4, 3, 3, 203, 10, 6, 243, 1, 4, 3, 205, 1,
    144, 1, 30, 20, 13, 4, 3, 151, 3, 15, 9, 3, 2, 4, 3, 79, 4, 3, 3, 0, 3, 113, 2, 227, 1, 4, 3, 44, 12, 5, 4,
    148, 3, 44, 49, 227, 1, 8, 4, 0, 90, 4, 201, 2, 229, 3, 13, 5, 4, 0, 130, 1, 35, 80, 4, 3, 3, 95, 7, 136, 7,
    5, 4, 204, 1, 79, 47, 5, 4, 204, 1, 199, 2, 18, 131, 58, 6, 5, 204, 1, 199, 2, 230, 3, 163, 58, 6, 5, 204, 1,
    199, 2, 231, 3, 195, 2, 4, 3, 229, 3, 2, 17, 220, 18, 4, 198, 10, 164, 1, 225, 2, 5, 12, 4, 3, 204, 1, 14,
    67, 4, 3, 78, 131, 137, 1, 140, 1, 7, 3, 143, 2, 4, 224, 1, 143, 2, 2, 17, 220, 18, 15, 3, 175, 9, 4, 4, 155,
    1, 15, 3, 177, 9, 4, 4, 213, 8, 4, 156, 1, 195, 4, 5, 4, 204, 1, 9, 2, 17, 220, 18, 12, 4, 3, 204, 1, 27, 67,
    4, 3, 9, 163, 129, 1, 80, 5, 4, 138, 1, 13, 195, 1, 6, 5, 138, 1, 73, 9, 13, 4, 3, 222, 1, 6, 17, 221, 21,
    17, 232, 21, 175, 1, 7, 3, 224, 2, 4, 4, 199, 9, 176, 1, 7, 3, 224, 2, 5, 4, 154, 1, 5, 2, 132, 1, 202, 10,
    99, 6, 5, 204, 1, 138, 1, 69, 17, 217, 23, 2, 17, 220, 18, 4, 154, 1, 132, 1, 202, 10, 5, 12, 4, 3, 204, 1,
    19, 67, 4, 3, 9, 99, 4, 3, 69, 227, 6, 4, 3, 146, 3, 163, 129, 1, 80, 4, 3, 13, 2, 17, 220, 18, 15, 3, 185,
    9, 4, 4, 155, 1, 15, 3, 187, 9, 4, 4, 213, 8, 15, 3, 186, 9, 4, 228, 4, 230, 5, 4, 156, 1, 12, 4, 3, 204, 1,
    16, 195, 4, 4, 3, 9, 131, 5, 6, 5, 154, 3, 130, 128, 2, 146, 3, 163, 5, 4, 3, 59, 2, 99, 6, 5, 204, 1, 138,
    1, 180, 3, 17, 217, 23, 2, 7, 6, 2, 2, 0, 113, 131, 153, 1, 153, 1, 10, 3, 237, 3, 3, 238, 3, 3, 73, 3, 58,
    131, 17, 4, 3, 177, 4, 47, 8, 3, 237, 3, 3, 238, 3, 3, 73, 23, 143, 1, 30, 4, 132, 1, 170, 3, 143, 2, 4, 3,
    240, 3, 4, 132, 1, 170, 3, 143, 2, 4, 3, 195, 5, 4, 132, 1, 170, 3, 132, 1, 195, 1, 195, 161, 1, 153, 1, 6,
    3, 237, 3, 3, 73, 227, 166, 1, 153, 1, 6, 3, 238, 3, 3, 58, 2, 47, 10, 3, 148, 4, 3, 147, 4, 3, 150, 4, 3,
    151, 4, 4, 4, 198, 10, 4, 199, 9, 138, 8, 6, 3, 232, 3, 3, 233, 3, 195, 8, 6, 3, 232, 3, 3, 233, 3, 164, 1,
    224, 2, 227, 9, 6, 3, 239, 3, 3, 147, 4, 20, 204, 10, 0, 17, 235, 24, 131, 58, 4, 3, 153, 4, 163, 58, 4, 3,
    154, 4, 195, 10, 4, 3, 156, 4, 227, 10, 4, 3, 155, 4, 227, 51, 4, 3, 241, 3, 163, 12, 4, 3, 162, 4, 2, 4,
    154, 1, 138, 8, 6, 3, 232, 3, 3, 233, 3, 138, 8, 4, 3, 178, 4, 138, 8, 4, 3, 174, 4, 163, 96, 4, 3, 180, 4,
    195, 8, 6, 3, 232, 3, 3, 233, 3, 164, 1, 225, 2, 17, 235, 24, 131, 131, 1, 170, 1, 4, 3, 178, 4, 175, 1, 14,
    4, 163, 1, 181, 1, 12, 163, 11, 4, 3, 174, 4, 195, 11, 6, 3, 181, 4, 3, 179, 4, 2, 4, 194, 10, 195, 13, 4, 3,
    187, 4, 227, 21, 4, 3, 190, 4, 131, 134, 1, 193, 1, 4, 3, 191, 4, 163, 166, 1, 153, 1, 6, 3, 237, 3, 3, 188,
    4, 195, 166, 1, 153, 1, 6, 3, 238, 3, 3, 189, 4, 2, 138, 8, 4, 3, 187, 4, 138, 8, 4, 3, 190, 4, 18, 2, 17,
    156, 26, 2, 138, 8, 4, 3, 187, 4, 138, 8, 6, 3, 218, 4, 3, 190, 4, 163, 88, 4, 3, 216, 4, 17, 156, 26, 2, 4,
    228, 7, 138, 8, 4, 3, 214, 4, 138, 8, 4, 3, 225, 4, 2, 4, 228, 7, 138, 8, 4, 3, 230, 4, 11, 138, 8, 4, 3,
    187, 4, 138, 8, 4, 3, 218, 4, 146, 88, 4, 3, 216, 4, 163, 88, 4, 3, 216, 4, 2, 4, 228, 7, 138, 8, 4, 3, 252,
    4, 11, 138, 8, 8, 3, 129, 5, 3, 133, 5, 3, 214, 4, 138, 8, 4, 3, 218, 4, 146, 24, 4, 3, 216, 4, 163, 24, 4,
    3, 216, 4, 2, 195, 12, 4, 3, 149, 5, 2, 4, 228, 7, 138, 8, 6, 3, 149, 5, 3, 178, 5, 18, 2, 17, 151, 27, 2,
    138, 8, 4, 3, 232, 3, 11, 146, 24, 10, 3, 153, 5, 3, 165, 5, 3, 152, 5, 3, 151, 5, 163, 24, 10, 3, 153, 5, 3,
    165, 5, 3, 152, 5, 3, 151, 5, 17, 151, 27, 15, 3, 228, 9, 27, 131, 129, 1, 200, 1, 4, 3, 146, 5, 143, 1, 6,
    19, 4, 199, 9, 195, 8, 4, 3, 232, 3, 164, 1, 224, 2, 195, 161, 1, 153, 1, 4, 3, 155, 5, 227, 9, 4, 3, 239, 3,
    4, 228, 7, 2, 4, 154, 1, 138, 8, 4, 3, 158, 5, 138, 8, 4, 3, 160, 5, 163, 24, 10, 3, 153, 5, 3, 165, 5, 3,
    152, 5, 3, 151, 5, 17, 151, 27, 195, 8, 4, 3, 232, 3, 164, 1, 225, 2, 131, 131, 1, 170, 1, 4, 3, 160, 5, 175,
    1, 14, 3, 163, 1, 6, 163, 11, 4, 3, 174, 4, 2, 15, 3, 235, 9, 4, 4, 155, 1, 15, 3, 240, 9, 4, 4, 213, 8, 4,
    156, 1, 138, 8, 4, 3, 149, 5, 11, 146, 24, 10, 3, 153, 5, 3, 165, 5, 3, 152, 5, 3, 151, 5, 163, 24, 10, 3,
    153, 5, 3, 165, 5, 3, 152, 5, 3, 151, 5, 17, 151, 27, 227, 20, 6, 3, 164, 5, 3, 162, 5, 2, 4, 228, 7, 138, 8,
    4, 3, 129, 5, 11, 146, 24, 10, 3, 153, 5, 3, 165, 5, 3, 152, 5, 3, 151, 5, 163, 24, 10, 3, 153, 5, 3, 165, 5,
    3, 152, 5, 3, 151, 5, 17, 151, 27, 2, 4, 228, 7, 138, 8, 4, 3, 178, 5, 11, 146, 24, 10, 3, 153, 5, 3, 165, 5,
    3, 152, 5, 3, 151, 5, 163, 24, 10, 3, 153, 5, 3, 165, 5, 3, 152, 5, 3, 151, 5, 2, 4, 228, 7, 138, 8, 4, 3,
    181, 5, 163, 24, 4, 3, 216, 4, 2, 10, 4, 3, 9, 163, 24, 7, 3, 226, 2, 4, 205, 1, 26, 15, 3, 129, 10, 6, 4,
    199, 9, 164, 1, 224, 2, 4, 154, 1, 164, 1, 225, 2, 12, 4, 3, 205, 1, 42, 67, 4, 3, 189, 5, 17, 235, 24, 227,
    1, 4, 3, 44, 227, 51, 6, 3, 198, 5, 3, 194, 5, 175, 1, 2, 0, 154, 1, 8, 131, 131, 1, 170, 1, 4, 3, 190, 5, 5,
    175, 1, 14, 3, 163, 1, 10, 163, 3, 4, 3, 229, 2, 195, 3, 4, 3, 239, 2, 5, 2, 4, 228, 7, 10, 4, 3, 9, 11, 146,
    24, 7, 3, 226, 2, 4, 205, 1, 26, 163, 24, 7, 3, 226, 2, 4, 205, 1, 26, 2, 47, 4, 3, 186, 5, 6, 10, 4, 3, 9,
    48, 4, 3, 186, 5, 27, 138, 8, 8, 3, 230, 4, 3, 252, 4, 3, 149, 5, 11, 138, 8, 4, 3, 218, 4, 146, 8, 12, 3,
    216, 4, 3, 153, 5, 3, 165, 5, 3, 152, 5, 3, 151, 5, 163, 24, 7, 3, 226, 2, 4, 205, 1, 26, 163, 24, 12, 3,
    216, 4, 3, 153, 5, 3, 165, 5, 3, 152, 5, 3, 151, 5, 163, 88, 4, 3, 216, 4, 2, 134, 1, 9, 5, 2, 0, 186, 5, 2,
    0, 3, 19, 14, 7, 3, 183, 4, 210, 10, 10, 8, 3, 149, 5, 3, 178, 5, 3, 148, 5, 4, 211, 10, 3, 183, 4, 13, 8, 2,
    0, 230, 4, 2, 0, 232, 4, 4, 212, 10, 3, 232, 4, 11, 8, 2, 0, 214, 4, 2, 0, 225, 4, 3, 202, 9, 11, 8, 2, 0,
    187, 4, 2, 0, 217, 4, 3, 201, 9, 13, 8, 2, 0, 252, 4, 2, 0, 232, 4, 4, 213, 10, 3, 232, 4, 14, 11, 10, 6, 3,
    232, 3, 3, 233, 3, 2, 0, 178, 4, 3, 154, 1, 14, 11, 10, 6, 3, 232, 3, 3, 233, 3, 2, 0, 237, 3, 3, 199, 9, 14,
    11, 2, 0, 187, 4, 2, 0, 190, 4, 3, 3, 217, 4, 3, 200, 9, 11, 8, 2, 0, 185, 5, 2, 0, 183, 5, 3, 250, 9, 9, 5,
    2, 0, 214, 10, 2, 0, 107, 6, 2, 2, 0, 183, 4, 10, 4, 3, 9, 163, 112, 4, 3, 26, 132, 1, 196, 1, 67, 4, 3, 9,
    99, 4, 3, 235, 5, 195, 65, 6, 3, 73, 3, 233, 5, 163, 4, 8, 4, 173, 2, 39, 4, 138, 1, 9, 227, 1, 38, 4, 90,
    44, 4, 172, 2, 90, 5, 98, 216, 6, 229, 3, 5, 98, 217, 6, 229, 3, 5, 98, 218, 6, 44, 4, 173, 2, 220, 6, 4,
    170, 2, 90, 4, 91, 118, 4, 92, 118, 4, 155, 2, 118, 4, 93, 118, 9, 14, 3, 91, 3, 92, 3, 93, 3, 188, 2, 3,
    155, 2, 3, 156, 2, 4, 3, 79, 4, 3, 187, 2, 4, 3, 189, 2, 4, 3, 9, 12, 4, 3, 95, 18, 131, 58, 4, 3, 119, 163,
    58, 4, 3, 120, 195, 2, 4, 3, 113, 227, 2, 4, 3, 146, 1, 12, 5, 4, 240, 2, 130, 128, 2, 17, 163, 3, 4, 3, 88,
    195, 3, 11, 4, 208, 6, 224, 1, 3, 5, 3, 224, 1, 3, 229, 3, 144, 1, 9, 30, 144, 1, 30, 27, 144, 1, 10, 24, 12,
    6, 5, 254, 255, 3, 240, 2, 130, 128, 2, 17, 163, 3, 4, 3, 88, 195, 3, 11, 4, 208, 6, 224, 1, 3, 5, 3, 224, 1,
    3, 229, 3, 2, 131, 128, 1, 213, 1, 4, 3, 3, 0, 199, 9, 164, 1, 224, 2, 17, 164, 31, 227, 126, 6, 5, 254, 255,
    3, 77, 158, 6, 2, 10, 4, 3, 9, 0, 4, 3, 10, 10, 6, 3, 243, 5, 3, 248, 5, 163, 112, 4, 3, 26, 79, 4, 3, 3,
    215, 10, 26, 4, 194, 10, 195, 5, 4, 3, 9, 227, 21, 4, 3, 10, 132, 6, 225, 2, 163, 126, 6, 5, 254, 255, 3, 77,
    158, 6, 195, 70, 6, 3, 237, 1, 3, 241, 5, 80, 4, 3, 3, 215, 10, 73, 4, 154, 1, 132, 1, 196, 1, 164, 1, 225,
    2, 67, 4, 3, 9, 131, 131, 1, 226, 1, 4, 3, 10, 195, 121, 6, 5, 254, 255, 3, 77, 158, 6, 79, 4, 3, 242, 5,
    216, 10, 6, 99, 4, 3, 237, 1, 99, 5, 4, 4, 9, 227, 70, 10, 3, 243, 5, 3, 248, 5, 3, 237, 1, 3, 241, 5, 131,
    4, 4, 3, 245, 5, 12, 5, 4, 240, 2, 130, 128, 2, 17, 163, 3, 4, 3, 88, 195, 3, 11, 4, 208, 6, 224, 1, 3, 5, 3,
    224, 1, 3, 229, 3, 2, 4, 194, 10, 10, 4, 3, 9, 0, 6, 3, 107, 3, 10, 163, 112, 4, 3, 26, 195, 5, 4, 3, 9, 227,
    21, 6, 3, 10, 3, 107, 131, 134, 1, 239, 1, 4, 3, 13, 163, 70, 6, 3, 73, 3, 233, 5, 195, 70, 6, 3, 58, 3, 254,
    5, 2, 10, 5, 4, 254, 255, 3, 9, 11, 10, 7, 3, 26, 4, 254, 255, 3, 226, 2, 18, 2, 163, 112, 7, 3, 26, 4, 254,
    255, 3, 226, 2, 2, 131, 128, 1, 244, 1, 4, 3, 3, 0, 154, 1, 132, 3, 169, 1, 164, 1, 225, 2, 17, 164, 31, 195,
    121, 6, 5, 254, 255, 3, 77, 158, 6, 227, 70, 6, 3, 58, 3, 254, 5, 2, 47, 4, 3, 9, 0, 10, 4, 3, 9, 163, 112,
    4, 3, 26, 48, 4, 3, 9, 4, 17, 138, 34, 2, 134, 1, 249, 1, 195, 1, 8, 4, 116, 9, 4, 116, 243, 6, 227, 6, 5, 4,
    28, 9, 2, 239, 1, 5, 4, 0, 248, 6, 6, 4, 154, 1, 132, 3, 180, 1, 239, 1, 5, 4, 0, 246, 6, 8, 4, 154, 1, 132,
    3, 169, 1, 164, 1, 225, 2, 47, 4, 3, 201, 2, 4, 4, 198, 10, 47, 6, 5, 5, 244, 6, 204, 1, 4, 4, 198, 10, 4,
    199, 9, 164, 1, 224, 2, 17, 208, 34, 67, 8, 4, 0, 40, 4, 201, 2, 40, 143, 1, 4, 23, 10, 8, 4, 0, 40, 4, 201,
    2, 40, 239, 1, 5, 4, 0, 248, 6, 9, 0, 7, 3, 26, 4, 254, 255, 3, 226, 2, 144, 1, 4, 19, 10, 8, 4, 116, 9, 4,
    116, 243, 6, 10, 7, 3, 26, 4, 254, 255, 3, 226, 2, 18, 2, 163, 112, 7, 3, 26, 4, 254, 255, 3, 226, 2, 227, 1,
    8, 4, 0, 90, 4, 201, 2, 229, 3, 163, 4, 6, 5, 5, 245, 6, 40, 131, 4, 5, 4, 0, 77, 9, 5, 4, 0, 130, 1, 7, 4,
    204, 1, 79, 3, 79, 2, 7, 4, 204, 1, 229, 3, 3, 229, 3, 8, 4, 204, 1, 154, 7, 4, 204, 1, 155, 7, 13, 5, 4, 0,
    130, 1, 16, 12, 5, 4, 204, 1, 199, 2, 10, 131, 58, 4, 3, 230, 3, 163, 58, 4, 3, 231, 3, 2, 4, 198, 10, 164,
    1, 224, 2, 17, 208, 34, 10, 5, 4, 173, 2, 40, 11, 10, 5, 4, 116, 9, 0, 5, 4, 173, 2, 133, 1, 18, 7, 3, 26, 4,
    254, 255, 3, 226, 2, 163, 112, 7, 3, 26, 4, 254, 255, 3, 226, 2, 80, 5, 4, 173, 2, 133, 1, 220, 7, 7, 227, 1,
    5, 4, 173, 2, 220, 6, 163, 4, 5, 4, 173, 2, 40, 2, 4, 154, 1, 164, 1, 225, 2, 134, 1, 249, 1, 5, 195, 1, 5,
    4, 28, 9, 227, 6, 8, 4, 116, 9, 4, 116, 243, 6, 2, 17, 190, 36, 10, 9, 5, 206, 3, 254, 6, 130, 128, 2, 4,
    116, 9, 21, 171, 1, 48, 6, 5, 206, 3, 254, 6, 130, 128, 2, 7, 18, 5, 4, 206, 3, 227, 3, 47, 6, 5, 206, 3,
    254, 6, 131, 128, 2, 4, 18, 2, 67, 6, 5, 206, 3, 254, 6, 130, 128, 2, 163, 112, 7, 4, 206, 3, 227, 3, 3, 26,
    2, 17, 190, 36, 10, 8, 4, 179, 1, 40, 4, 116, 9, 21, 179, 1, 48, 5, 4, 179, 1, 40, 7, 18, 5, 4, 179, 1, 227,
    3, 67, 5, 4, 179, 1, 40, 163, 112, 7, 4, 179, 1, 227, 3, 3, 26, 2, 220, 2, 46, 18, 4, 4, 254, 255, 3, 145, 6,
    3, 217, 10, 6, 10, 9, 2, 4, 218, 10, 0, 2, 0, 116, 6, 220, 10, 16, 5, 201, 2, 173, 2, 187, 6, 206, 3, 179, 1,
    188, 3, 236, 5, 188, 6, 0, 0, 0, 0, 0, 11, 116, 28, 26, 194, 6, 247, 6, 246, 6, 221, 10, 245, 2, 222, 10, 18,
    12, 4, 4, 254, 255, 3, 145, 6, 3, 217, 10, 2, 4, 254, 255, 3, 144, 6, 4, 220, 10, 4, 254, 255, 3, 144, 6, 13,
    8, 4, 4, 254, 255, 3, 145, 6, 3, 217, 10, 4, 220, 10, 3, 144, 6, 43, 18, 4, 4, 254, 255, 3, 145, 6, 3, 177,
    8, 6, 10, 9, 2, 4, 218, 10, 0, 2, 0, 116, 6, 223, 10, 13, 5, 201, 2, 173, 2, 187, 6, 206, 3, 179, 1, 188, 3,
    236, 5, 188, 6, 0, 0, 11, 116, 28, 26, 194, 6, 247, 6, 246, 6, 221, 10, 245, 2, 222, 10, 18, 12, 4, 4, 254,
    255, 3, 145, 6, 3, 177, 8, 2, 4, 254, 255, 3, 144, 6, 4, 223, 10, 4, 254, 255, 3, 144, 6, 13, 8, 4, 4, 254,
    255, 3, 145, 6, 3, 177, 8, 4, 223, 10, 3, 144, 6, 39, 11, 3, 0, 254, 255, 3, 145, 6, 9, 2, 4, 218, 10, 0, 6,
    220, 10, 16, 5, 201, 2, 173, 2, 187, 6, 206, 3, 179, 1, 188, 3, 236, 5, 188, 6, 0, 0, 0, 0, 0, 11, 116, 28,
    26, 194, 6, 247, 6, 246, 6, 221, 10, 245, 2, 222, 10, 37, 12, 3, 0, 254, 255, 3, 145, 6, 2, 0, 116, 2, 0, 28,
    6, 223, 10, 13, 5, 201, 2, 173, 2, 187, 6, 206, 3, 179, 1, 188, 3, 236, 5, 188, 6, 0, 0, 11, 116, 28, 26,
    194, 6, 247, 6, 246, 6, 221, 10, 245, 2, 222, 10, 20, 12, 8, 4, 254, 255, 3, 145, 6, 3, 224, 10, 2, 4, 254,
    255, 3, 144, 6, 5, 4, 254, 255, 3, 145, 6, 4, 254, 255, 3, 144, 6, 15, 8, 8, 4, 254, 255, 3, 145, 6, 3, 224,
    10, 5, 4, 254, 255, 3, 145, 6, 3, 144, 6, 15, 12, 9, 2, 0, 67, 4, 4, 254, 255, 3, 144, 6, 3, 130, 6, 3, 137,
    10, 9, 6, 9, 2, 0, 67, 3, 131, 10, 9, 6, 9, 2, 0, 225, 10, 3, 132, 10, 9, 6, 9, 2, 0, 226, 10, 3, 133, 10, 9,
    6, 9, 2, 0, 227, 10, 3, 135, 10, 14, 11, 4, 4, 254, 255, 3, 144, 6, 3, 228, 10, 2, 0, 178, 6, 3, 154, 10, 12,
    6, 2, 4, 254, 255, 3, 144, 6, 4, 229, 10, 4, 254, 255, 3, 144, 6, 10, 7, 4, 3, 144, 6, 3, 230, 10, 3, 144,
    10, 11, 6, 2, 4, 254, 255, 3, 145, 6, 4, 229, 10, 3, 144, 6, 6, 2, 2, 0, 144, 6, 88, 3, 145, 6, 178, 2, 231,
    10, 53, 231, 10, 3, 50, 7, 145, 6, 9, 226, 2, 144, 6, 194, 6, 179, 2, 232, 10, 40, 232, 10, 3, 31, 3, 144, 6,
    180, 2, 158, 2, 25, 158, 2, 2, 22, 5, 77, 162, 2, 240, 2, 144, 2, 2, 14, 67, 3, 2, 225, 10, 3, 2, 226, 10, 3,
    2, 227, 10, 3, 2, 2, 2, 218, 10, 3, 2, 219, 10, 5, 2, 2, 31, 3, 144, 6, 180, 2, 2, 25, 158, 2, 2, 22, 5, 77,
    162, 2, 240, 2, 144, 2, 2, 14, 67, 3, 2, 225, 10, 3, 2, 226, 10, 3, 2, 227, 10, 3, 2, 2, 2, 67, 4, 3, 237, 7,
    131, 137, 1, 250, 1, 10, 3, 143, 2, 4, 73, 3, 0, 58, 3, 195, 81, 10, 3, 73, 4, 73, 155, 8, 4, 73, 9, 227, 86,
    10, 3, 58, 4, 58, 155, 8, 4, 58, 9, 163, 24, 4, 3, 26, 131, 4, 4, 3, 238, 7, 2, 227, 1, 28, 3, 90, 4, 91,
    118, 4, 92, 118, 4, 93, 118, 4, 94, 118, 4, 135, 1, 229, 3, 4, 172, 2, 90, 4, 173, 2, 220, 6, 4, 170, 2, 90,
    9, 16, 3, 91, 3, 93, 3, 92, 3, 94, 3, 156, 2, 3, 241, 7, 3, 56, 4, 3, 79, 2, 4, 3, 113, 2, 131, 58, 5, 4, 95,
    230, 3, 163, 58, 5, 4, 95, 231, 3, 195, 2, 5, 4, 95, 113, 227, 2, 5, 4, 95, 146, 1, 2, 10, 4, 3, 237, 7, 79,
    4, 3, 240, 7, 135, 1, 4, 4, 198, 10, 79, 4, 3, 240, 7, 172, 2, 4, 4, 198, 10, 79, 4, 3, 240, 7, 173, 2, 4, 4,
    198, 10, 79, 6, 5, 5, 56, 3, 172, 2, 4, 4, 198, 10, 79, 6, 5, 5, 56, 3, 135, 1, 4, 4, 198, 10, 4, 199, 9,
    164, 1, 224, 2, 17, 217, 40, 227, 51, 5, 4, 195, 1, 159, 8, 163, 4, 5, 4, 138, 1, 237, 7, 17, 133, 41, 13, 4,
    3, 56, 8, 243, 1, 6, 3, 90, 3, 118, 12, 5, 4, 0, 56, 74, 227, 1, 28, 3, 90, 4, 91, 118, 4, 92, 118, 4, 93,
    118, 4, 94, 118, 4, 135, 1, 229, 3, 4, 172, 2, 90, 4, 173, 2, 220, 6, 4, 170, 2, 90, 9, 16, 3, 91, 3, 93, 3,
    92, 3, 94, 3, 156, 2, 3, 241, 7, 3, 56, 4, 3, 79, 2, 4, 3, 113, 2, 131, 58, 5, 4, 95, 230, 3, 163, 58, 5, 4,
    95, 231, 3, 195, 2, 5, 4, 95, 113, 227, 2, 5, 4, 95, 146, 1, 2, 10, 4, 3, 237, 7, 10, 4, 3, 10, 4, 154, 1,
    164, 1, 225, 2, 17, 217, 40, 131, 131, 1, 141, 2, 4, 3, 10, 163, 3, 5, 4, 7, 229, 3, 195, 3, 5, 4, 7, 239, 6,
    227, 51, 5, 4, 195, 1, 163, 8, 2, 195, 8, 4, 3, 78, 132, 1, 195, 1, 163, 104, 4, 3, 248, 7, 163, 24, 4, 3,
    248, 7, 2, 138, 8, 4, 3, 78, 4, 199, 9, 164, 1, 224, 2, 17, 141, 43, 195, 73, 4, 3, 82, 227, 78, 4, 3, 58,
    227, 9, 4, 3, 90, 227, 51, 4, 3, 253, 7, 2, 138, 8, 4, 3, 78, 138, 8, 4, 3, 10, 138, 8, 4, 3, 129, 8, 4, 154,
    1, 164, 1, 225, 2, 17, 141, 43, 163, 96, 4, 3, 128, 8, 195, 73, 4, 3, 58, 227, 78, 4, 3, 82, 131, 131, 1,
    152, 2, 4, 3, 10, 80, 4, 3, 129, 8, 234, 10, 11, 163, 11, 4, 3, 129, 8, 195, 131, 1, 165, 2, 4, 3, 129, 8,
    131, 12, 4, 3, 132, 8, 2, 4, 194, 10, 195, 5, 6, 3, 133, 8, 3, 135, 8, 227, 21, 4, 3, 10, 131, 134, 1, 80, 4,
    3, 13, 163, 78, 4, 3, 73, 195, 78, 4, 3, 58, 195, 4, 6, 3, 134, 8, 3, 142, 8, 163, 24, 4, 3, 26, 2, 10, 10,
    3, 133, 8, 3, 135, 8, 3, 144, 8, 3, 134, 8, 10, 4, 3, 10, 146, 24, 4, 3, 26, 17, 238, 43, 2, 10, 6, 3, 133,
    8, 3, 134, 8, 21, 150, 11, 17, 238, 43, 2, 10, 6, 3, 133, 8, 3, 134, 8, 21, 75, 146, 24, 4, 3, 26, 17, 238,
    43, 2, 10, 4, 3, 150, 8, 10, 4, 3, 3, 10, 4, 3, 10, 10, 4, 3, 143, 2, 4, 228, 7, 163, 24, 6, 3, 151, 8, 3,
    153, 8, 2, 10, 12, 3, 237, 7, 3, 78, 3, 150, 8, 3, 133, 8, 3, 134, 8, 11, 146, 24, 8, 3, 26, 3, 151, 8, 3,
    153, 8, 163, 24, 8, 3, 26, 3, 151, 8, 3, 153, 8, 2, 126, 14, 11, 2, 0, 237, 7, 10, 6, 3, 240, 7, 3, 5, 3,
    182, 10, 11, 8, 2, 0, 237, 7, 2, 0, 10, 3, 183, 10, 13, 8, 2, 0, 150, 8, 2, 0, 3, 0, 151, 11, 3, 3, 11, 8, 2,
    0, 78, 2, 0, 10, 3, 184, 10, 16, 13, 2, 0, 78, 10, 8, 3, 90, 3, 205, 1, 3, 3, 3, 211, 8, 8, 5, 2, 0, 149, 8,
    3, 187, 10, 37, 34, 10, 12, 3, 133, 8, 3, 135, 8, 3, 134, 8, 3, 141, 8, 3, 144, 8, 10, 20, 3, 10, 3, 26, 3,
    3, 3, 146, 8, 3, 147, 8, 3, 143, 8, 3, 144, 8, 3, 204, 1, 3, 223, 1, 3, 185, 10, 17, 14, 10, 12, 3, 133, 8,
    3, 135, 8, 3, 134, 8, 3, 141, 8, 3, 144, 8, 3, 186, 10, 6, 2, 2, 0, 3,
];

#[rustfmt::skip]
pub(crate) static EVENTS: &[u8] = &[
    172, 2, 2, 4, 2, 3, 238, 14, 2, 2, 2, 241, 14, 2, 242, 14, 249, 14, 246, 14, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 205, 12, 2,
    2, 2, 2, 2, 2, 2, 2, 192, 12, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 217, 16, 220, 16, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 199, 3, 202, 3, 2, 2, 2, 2, 2, 245, 20, 0, 2, 0, 1, 4, 2,
    2, 0, 90, 0, 0, 2, 2, 0, 2, 1, 0, 2, 1, 0, 2, 1, 0, 2, 1, 0, 2, 1, 0, 2, 1, 0, 2, 1, 0, 2, 1, 0, 2, 1, 0, 2,
    1, 0, 2, 2, 0, 2, 2, 2, 2, 2, 2, 9, 0, 12, 9, 1, 14, 2, 2, 17, 20, 2, 2, 3, 6, 2, 2, 2, 2, 2, 0, 2, 1, 1, 2,
    4, 2, 2, 2, 2, 2, 2, 1, 4, 0, 2, 1, 4, 1, 1, 170, 1, 0, 0, 2, 1, 0, 0, 0, 0, 4, 14, 0, 0, 0, 0, 0, 2, 2, 0,
    2, 0, 2, 1, 4, 0, 0, 2, 2, 0, 2, 2, 9, 12, 2, 2, 0, 0, 2, 0, 17, 18, 0, 2, 120, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
    0, 0, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0, 2, 2, 6, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 25, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 124, 2, 2, 2, 2, 2,
    2, 2, 2, 227, 5, 0, 166, 5, 0, 165, 5, 142, 7, 156, 1, 134, 1, 0, 222, 3, 0, 0, 234, 1, 254, 7, 48, 40, 87,
    48, 40, 87, 48, 40, 87, 48, 40, 87, 48, 40, 87, 48, 40, 87, 48, 40, 87, 48, 40, 87, 48, 40, 87, 48, 40, 87,
    48, 40, 152, 2, 0, 176, 1, 0, 0, 10, 0, 9, 0, 10, 9, 0, 0, 66, 65, 0, 10, 90, 0, 56, 55, 147, 2, 246, 2, 245,
    2, 230, 3, 0, 0, 0, 16, 15, 0, 0, 229, 3, 0, 0, 0, 0, 152, 4, 0, 0, 154, 1, 0, 0, 0, 16, 15, 0, 202, 3, 0, 0,
    0, 0, 0, 0, 0, 0, 138, 2, 178, 2, 0, 0, 0, 0, 0, 202, 4, 232, 2, 0, 50, 0, 0, 0, 0, 0, 0, 140, 1, 22, 0, 60,
    0, 0, 0, 84, 255, 11, 0, 0, 0, 0, 0, 0, 0, 0, 150, 13, 130, 1, 164, 1, 26, 34, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 26, 25, 26, 25, 26, 118, 143, 1, 230, 1, 229, 1, 230, 1, 0,
    229, 1, 230, 1, 229, 1, 198, 2, 197, 2, 198, 2, 197, 2, 198, 2, 60, 129, 3, 130, 3, 56, 22, 0, 0, 0, 0, 0, 0,
    140, 1, 136, 6, 36, 252, 1, 88, 46, 45, 98, 97, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 172, 1,
    0, 208, 2, 251, 3, 146, 5, 96, 241, 5, 0, 0, 0, 0, 0, 0, 0, 172, 1, 0, 208, 2, 251, 3, 146, 5, 96, 241, 5, 0,
    0, 0, 0, 136, 15, 184, 2, 100, 54, 182, 1, 42, 22, 30, 0, 253, 88, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 222, 2,
    27, 34, 8, 235, 2, 182, 2, 28, 209, 2, 226, 2, 31, 11, 181, 2, 230, 2, 47, 181, 2, 210, 2, 15, 193, 2, 206,
    2, 205, 2, 0, 0, 222, 2, 11, 2, 17, 193, 2, 230, 2, 23, 11, 193, 2, 0, 0, 0, 0, 0, 0, 0, 222, 2, 11, 15, 32,
    225, 2, 230, 2, 23, 205, 2, 222, 2, 11, 15, 12, 20, 225, 2, 0, 0, 0, 222, 2, 15, 4, 16, 13, 17, 193, 2, 236,
    2, 0, 235, 2, 0, 0, 0, 0, 0, 0, 206, 2, 4, 16, 225, 2, 0, 0, 0, 206, 2, 205, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 182, 2, 24, 4, 15, 0, 32, 225, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 210, 2, 16, 225, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 210, 2, 16, 225, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
];

#[rustfmt::skip]
pub(crate) static PROVIDERS: &[ProviderSpec] = &[
    // MessageBird
    ProviderSpec {
        schemes: &[Scheme::MessagebirdJwt, Scheme::MessagebirdHmac],
        methods: &["POST", "GET"],
        secret: SecretKind::Text,
        secret_hint: "the signing key of the account, not the access key",
        accepts_forms: true,
        discriminator: 718,
        batch: 57,
        envelope: Event { name: 0, model: 0, mapping: 693, status: 0 },
        handshake: None,
        max_body_bytes: 1048576,
        success_status: None,
        events: 0..9,
    },
    // Bird
    ProviderSpec {
        schemes: &[Scheme::StandardWebhooks, Scheme::BirdHmac],
        methods: &["POST"],
        secret: SecretKind::Text,
        secret_hint: "the signing key of the webhook subscription",
        accepts_forms: false,
        discriminator: 2185,
        batch: 57,
        envelope: Event { name: 0, model: 0, mapping: 2076, status: 0 },
        handshake: None,
        max_body_bytes: 1048576,
        success_status: None,
        events: 9..93,
    },
    // Bandwidth
    ProviderSpec {
        schemes: &[Scheme::Basic],
        methods: &["POST"],
        secret: SecretKind::Credentials,
        secret_hint: "as set for callbacks in the Bandwidth application",
        accepts_forms: false,
        discriminator: 2365,
        batch: 57,
        envelope: Event { name: 0, model: 0, mapping: 2202, status: 0 },
        handshake: None,
        max_body_bytes: 1048576,
        success_status: None,
        events: 93..103,
    },
    // Dotdigital
    ProviderSpec {
        schemes: &[Scheme::ComapiHmacSha1],
        methods: &["POST"],
        secret: SecretKind::Text,
        secret_hint: "the secret of the webhook",
        accepts_forms: false,
        discriminator: 3171,
        batch: 57,
        envelope: Event { name: 0, model: 0, mapping: 2394, status: 0 },
        handshake: None,
        max_body_bytes: 1048576,
        success_status: None,
        events: 103..136,
    },
    // Twilio
    ProviderSpec {
        schemes: &[Scheme::TwilioHmacSha1],
        methods: &["POST", "GET"],
        secret: SecretKind::Text,
        secret_hint: "the auth token of the account",
        accepts_forms: true,
        discriminator: 3869,
        batch: 57,
        envelope: Event { name: 0, model: 0, mapping: 3806, status: 0 },
        handshake: None,
        max_body_bytes: 1048576,
        success_status: None,
        events: 136..197,
    },
    // Meta
    ProviderSpec {
        schemes: &[Scheme::MetaHmacSha256],
        methods: &["POST", "GET"],
        secret: SecretKind::Text,
        secret_hint: "the App Secret, in the App Dashboard under Settings, Basic",
        accepts_forms: false,
        discriminator: 4773,
        batch: 5120,
        envelope: Event { name: 0, model: 0, mapping: 4360, status: 0 },
        handshake: Some(&Handshake { mode: "hub.mode", mode_value: "subscribe", token: "hub.verify_token", challenge: "hub.challenge" }),
        max_body_bytes: 4194304,
        success_status: Some(200),
        events: 197..248,
    },
    // Vonage
    ProviderSpec {
        schemes: &[Scheme::VonageJwt, Scheme::VonageSig],
        methods: &["POST", "GET"],
        secret: SecretKind::TextByAccount,
        secret_hint: "the signature secret of the account",
        accepts_forms: true,
        discriminator: 5750,
        batch: 57,
        envelope: Event { name: 0, model: 0, mapping: 5720, status: 0 },
        handshake: None,
        max_body_bytes: 1048576,
        success_status: None,
        events: 248..257,
    },
];

#[rustfmt::skip]
pub(crate) static OPERATIONS: &[&[Operation]] = &[
    // MessageBird
    &[
        Operation {
            provider: Provider::Messagebird, name: "listConversations", method: "GET", base_url: "https://conversations.messagebird.com/v1",
            path: &["/conversations"],
            formats: &[],
            selection: None,
            arguments: 5, response: Some(6),
        },
        Operation {
            provider: Provider::Messagebird, name: "startConversation", method: "POST", base_url: "https://conversations.messagebird.com/v1",
            path: &["/conversations/start"],
            formats: &[],
            selection: Some(&Selection { by: "type", object: "content", members: &[("text", "text"), ("image", "image"), ("video", "video"), ("audio", "audio"), ("file", "file"), ("location", "location"), ("hsm", "hsm"), ("email", "email"), ("interactive", "interactive"), ("whatsappSticker", "whatsappSticker"), ("whatsappOrder", "whatsappOrder"), ("whatsappText", "whatsappText"), ("externalAttachment", "externalAttachments"), ("externalAttachments", "externalAttachments")] }),
            arguments: 7, response: Some(8),
        },
        Operation {
            provider: Provider::Messagebird, name: "viewConversation", method: "GET", base_url: "https://conversations.messagebird.com/v1",
            path: &["/conversations/", "conversationId"],
            formats: &[],
            selection: None,
            arguments: 9, response: Some(8),
        },
        Operation {
            provider: Provider::Messagebird, name: "updateConversation", method: "PATCH", base_url: "https://conversations.messagebird.com/v1",
            path: &["/conversations/", "conversationId"],
            formats: &[],
            selection: None,
            arguments: 10, response: Some(8),
        },
        Operation {
            provider: Provider::Messagebird, name: "listConversationMessages", method: "GET", base_url: "https://conversations.messagebird.com/v1",
            path: &["/conversations/", "conversationId", "/messages"],
            formats: &[],
            selection: None,
            arguments: 11, response: Some(12),
        },
        Operation {
            provider: Provider::Messagebird, name: "sendConversationMessage", method: "POST", base_url: "https://conversations.messagebird.com/v1",
            path: &["/conversations/", "conversationId", "/messages"],
            formats: &[],
            selection: Some(&Selection { by: "type", object: "content", members: &[("text", "text"), ("image", "image"), ("video", "video"), ("audio", "audio"), ("file", "file"), ("location", "location"), ("hsm", "hsm"), ("email", "email"), ("interactive", "interactive"), ("whatsappSticker", "whatsappSticker"), ("whatsappOrder", "whatsappOrder"), ("whatsappText", "whatsappText"), ("externalAttachment", "externalAttachments"), ("externalAttachments", "externalAttachments")] }),
            arguments: 13, response: Some(14),
        },
        Operation {
            provider: Provider::Messagebird, name: "sendMessage", method: "POST", base_url: "https://conversations.messagebird.com/v1",
            path: &["/send"],
            formats: &[],
            selection: Some(&Selection { by: "type", object: "content", members: &[("text", "text"), ("image", "image"), ("video", "video"), ("audio", "audio"), ("file", "file"), ("location", "location"), ("hsm", "hsm"), ("email", "email"), ("interactive", "interactive"), ("whatsappSticker", "whatsappSticker"), ("whatsappOrder", "whatsappOrder"), ("whatsappText", "whatsappText"), ("externalAttachment", "externalAttachments"), ("externalAttachments", "externalAttachments")] }),
            arguments: 15, response: Some(14),
        },
        Operation {
            provider: Provider::Messagebird, name: "viewMessage", method: "GET", base_url: "https://conversations.messagebird.com/v1",
            path: &["/messages/", "messageId"],
            formats: &[],
            selection: None,
            arguments: 16, response: Some(14),
        },
        Operation {
            provider: Provider::Messagebird, name: "listWebhooks", method: "GET", base_url: "https://conversations.messagebird.com/v1",
            path: &["/webhooks"],
            formats: &[],
            selection: None,
            arguments: 17, response: Some(18),
        },
        Operation {
            provider: Provider::Messagebird, name: "createWebhook", method: "POST", base_url: "https://conversations.messagebird.com/v1",
            path: &["/webhooks"],
            formats: &[],
            selection: None,
            arguments: 19, response: Some(20),
        },
        Operation {
            provider: Provider::Messagebird, name: "viewWebhook", method: "GET", base_url: "https://conversations.messagebird.com/v1",
            path: &["/webhooks/", "webhookId"],
            formats: &[],
            selection: None,
            arguments: 21, response: Some(20),
        },
        Operation {
            provider: Provider::Messagebird, name: "updateWebhook", method: "PATCH", base_url: "https://conversations.messagebird.com/v1",
            path: &["/webhooks/", "webhookId"],
            formats: &[],
            selection: None,
            arguments: 22, response: Some(20),
        },
        Operation {
            provider: Provider::Messagebird, name: "deleteWebhook", method: "DELETE", base_url: "https://conversations.messagebird.com/v1",
            path: &["/webhooks/", "webhookId"],
            formats: &[],
            selection: None,
            arguments: 21, response: None,
        },
    ],
    // Bird
    &[
        Operation {
            provider: Provider::Bird, name: "listWebhookSubscriptions", method: "GET", base_url: "https://api.bird.com",
            path: &["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions"],
            formats: &[],
            selection: None,
            arguments: 84, response: Some(85),
        },
        Operation {
            provider: Provider::Bird, name: "createWebhookSubscription", method: "POST", base_url: "https://api.bird.com",
            path: &["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions"],
            formats: &[Format { argument: "url", pattern: "^https://([a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,}(/[^\\s]*)?$", check: Pattern::WebhookUrl, condition: None, is_secret: false }, Format { argument: "event", pattern: "^[a-zA-Z0-9_-]+(\\.[a-zA-Z0-9_-]+)+$", check: Pattern::DottedWords, condition: None, is_secret: false }, Format { argument: "event", pattern: "^(conversation\\.(created|updated|deleted)|message\\.created)$", check: Pattern::ConversationEvent, condition: Some(("service", "conversations")), is_secret: false }, Format { argument: "event", pattern: "^[a-zA-Z0-9_-]+\\.(inbound|outbound|interaction|created|updated|deleted)$", check: Pattern::ChannelEvent, condition: Some(("service", "channels")), is_secret: false }, Format { argument: "signingKey", pattern: "\\S", check: Pattern::NotBlank, condition: None, is_secret: true }],
            selection: None,
            arguments: 86, response: Some(87),
        },
        Operation {
            provider: Provider::Bird, name: "getWebhookSubscription", method: "GET", base_url: "https://api.bird.com",
            path: &["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions/", "id"],
            formats: &[],
            selection: None,
            arguments: 88, response: Some(87),
        },
        Operation {
            provider: Provider::Bird, name: "updateWebhookSubscription", method: "PATCH", base_url: "https://api.bird.com",
            path: &["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions/", "id"],
            formats: &[Format { argument: "url", pattern: "^https://([a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,}(/[^\\s]*)?$", check: Pattern::WebhookUrl, condition: None, is_secret: false }, Format { argument: "event", pattern: "^[a-zA-Z0-9_-]+(\\.[a-zA-Z0-9_-]+)+$", check: Pattern::DottedWords, condition: None, is_secret: false }, Format { argument: "event", pattern: "^(conversation\\.(created|updated|deleted)|message\\.created)$", check: Pattern::ConversationEvent, condition: Some(("service", "conversations")), is_secret: false }, Format { argument: "event", pattern: "^[a-zA-Z0-9_-]+\\.(inbound|outbound|interaction|created|updated|deleted)$", check: Pattern::ChannelEvent, condition: Some(("service", "channels")), is_secret: false }, Format { argument: "signingKey", pattern: "\\S", check: Pattern::NotBlank, condition: None, is_secret: true }],
            selection: None,
            arguments: 89, response: Some(87),
        },
        Operation {
            provider: Provider::Bird, name: "deleteWebhookSubscription", method: "DELETE", base_url: "https://api.bird.com",
            path: &["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions/", "id"],
            formats: &[],
            selection: None,
            arguments: 88, response: None,
        },
    ],
    // Bandwidth
    &[
    ],
    // Dotdigital
    &[
    ],
    // Twilio
    &[
    ],
    // Meta
    &[
    ],
    // Vonage
    &[
    ],
];
