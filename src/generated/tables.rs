//! The tables of all providers. Generated from the definitions by `cargo xtask generate`.

use crate::names::{Provider, Scheme};
use crate::tables::format::{Event, SecretKind};
use crate::tables::{Format, Handshake, Operation, Pattern, ProviderSpec, Selection};

#[rustfmt::skip]
pub(crate) static SYMBOLS: &str = "\
\ntype\nmessage.created\nmessage.updated\nmessage.status\nconversation\nmessage\ncontact\nerror\nworkspaceId\nconversati\
on.created\nconversation.updated\nid\nstatus\nqueued\nstarting\nringing\nongoing\nbusy\nno_answer\nfailed\nended\nhangup\ns\
ource\ndestination\ndirection\nincoming\noutgoing\nlegs\ncreatedAt\nupdatedAt\ncallId\nnumberId\nansweredAt\nendedAt\ndura\
tion\ncost\ncurrency\nsipResponseCode\nitems\ntimestamp\nreference\nrecipient\nscheduled\nsent\nbuffered\ndelivered\nexpir\
ed\ndelivery_failed\nstatusReason\nstatusDatetime\nstatusErrorCode\nmccmnc\nported\nprice[amount]\nprice[currency]\nmes\
sageLength\nmessagePartCount\ndatacoding\nmessage_id\nmid\noriginator\nreceiver\nshortcode\nbody\nmediaURLs\nmediaUrls\nC\
reatedDatetime\ncreatedDatetime\ndate_utc\ndate\nreceive_datetime\noffset\nlimit\nactive\narchived\ncount\ntotalCount\nte\
xt\nimage\nvideo\naudio\nfile\nlocation\nhsm\nemail\nevent\nrich\nmenu\nbuttons\nlink\ninteractive\nwhatsappSticker\nwhatsapp\
Order\nwhatsappText\nexternalAttachment\nexternalAttachments\ncontent\nreportUrl\nto\nchannelId\ntag\ntrackId\ncontactId\
\nchannels\nupdatedDatetime\nlastReceivedDatetime\nlastUsedChannelId\nmessages\nlastUsedPlatformId\nconversationId\nhr\
ef\nlastMessageId\nplatform\nfrom\nreceived\naccepted\npending\nread\ndeleted\nrejected\nunknown\ntransmitted\nclicked\nope\
ned\nbounce\nspam_complaint\nout_of_bounded\ndelayed\nlist_unsubscribe\ndispatched\nunsupported\norigin\nfallback\nttl\nm\
etadata\nmessageId\nurl\nevents\nenabled\ndisabled\nwebhookId\nmsisdn\ndisplayName\nfirstName\nlastName\ncustomDetails\nat\
tributes\ncode\ndescription\nfacebookQuickReply\nfacebookMediaTemplate\nfacebookGenericTemplate\ndisableUrlPreview\nn\
ame\nplatformId\nsms\nwhatsapp\nfacebook\ntelegram\nline\nwechat\nwhatsapp_sandbox\ninactive\nreplyTo\nsender\nreceivedAt\n\
caption\nlatitude\nlongitude\nnamespace\ntemplateName\nlanguage\nparams\ncomponents\nsubject\nreturnPath\nheaders\ntracki\
ng\nattachments\ninlineImages\nheader\naction\nfooter\nreply\ncatalog_id\nproduct_items\ncontext\nattachment\nquick_repli\
es\nuserId\nusername\npolicy\ndefault\ndateTime\naddress\nvariables\nhtml\nURL\nlength\ncontentId\nservice\nconversations\np\
ayload\ndata\norganizationId\npageToken\nresults\nnextPageToken\nnumbers\npayments\nsigningKey\neventFilters\ntemplate\nv\
isibility\naccessibility\nfeaturedParticipants\nactiveParticipantCount\npendingParticipantCount\ninitiatingParticip\
ant\nlastMessage\nplatformStyle\nmeta\nparts\nsending_failed\nreason\ndetails\nchargeableUnits\nlastStatusAt\nbatchId\nfa\
ilure\nmessageReference\nmessagePartsCount\nmessageTags\ndomain_id\ndomain\nworkspace_id\nfailure_reason\nemail_id\nrec\
ipient_id\nrecipient_role\ncc\nbcc\ntags\nbounce_type\nhard\nsoft\nblock\nadmin\nundetermined\nbounce_class\nbounce_code\nb\
ounce_description\nsending_ip\nip_address\nuser_agent\nfeedback_type\ndefer_reason\ninbound_message_id\nin_reply_to\na\
uthentication\nspf_pass\ndkim_pass\ndmarc_pass\nspam_score\nrejection_reason\nrecipient_suppressed\ntransmission_fail\
ed\ngeneration_failure\npolicy_rejection\ndomain_unverified\nquota_exceeded\nrecipient_not_allowed\nscheduled_at\nmai\
lbox_id\nthread_id\nroute_id\nextracted_text\ntruncated_text\nattachment_count\ninitiated_by\nsuppression_id\nsms_id\ns\
egments\ncarrier\nmcc_mnc\nverification_id\nchannel\ndelivered_at\nsent_at\nfailed_at\ncreated_at\nverified_at\ncall_id\n\
session_id\ninbound\noutbound\nsip_response_code\nduration_ms\nbillable_ms\nwhatsapp_id\ndocument\nsticker\nkey\nvalue\na\
vatarUrl\npreview\nrecipients\ncontacts\nconnector\nlist\ncarousel\nprojectId\nversion\nlocale\nextraInformation\norder\np\
latformReference\nbutton\nreaction\nconversion\nprefetched\namount\ncurrency_code\ntransaction_amount\npassthrough_amo\
unt\nencoding\ncharacters\ncarrier_error_code\noccurred_at\nphone_number\nbsuid\nmeta_error_code\nmime_type\nvoice\nfile\
name\nanimated\nidentifierKey\nidentifierValue\nplatformAddress\nannotations\nidentifiers\nactions\nimages\nfiles\ncoord\
inates\nuser_locale\npostback\nmediaUrl\ncontentType\naltText\nlabel\ntime\nmessage-received\nmessage-sending\nmessage-d\
elivered\nmessage-failed\nmessage-sent\nmessage-read\nsuggestion-response\nrequested-location-response\nlocation-req\
uest-response\neventTime\ncarrierName\nerrorCode\ninternalTicketNumber\naccountId\nphoneNumber\nVERIFIED\nUNVERIFIED\nd\
enialStatusCode\ndeclineReasonDescription\nadditionalDenialReasons\nresubmitAllowed\nblocked\nblockedReason\nerrorMe\
ssage\nerrors\nowner\napplicationId\nsegmentCount\nin\nout\nmedia\npriority\nhigh\nRBM\nSMS\nMMS\nsuggestionResponse\nlocati\
onResponse\nstatusCode\npostbackData\npairedMessageId\nfileUrl\nthumbnailUrl\neventId\napiSpaceId\nrevision\netag\nprofi\
leId\nupdatedOn\nchannelData\nmms\nrcs\nfbMessenger\nappMessaging\ncorrelation\nreceivedOn\nmessageParts\nroles\nisPublic\
\nparticipants\nby\nrole\nconversationEventId\nscope\nisPublicConversation\nteamId\nbypassMessage\ncloseTimeSecs\nfbMess\
engerId\nref\npageId\nstateData\nrawData\nadditionalInfo\nchannelStatus\nphoneNumberCountryCode\nagentId\nsize\nkeyword\n\
clientRef\nparticipant\nsentBy\nsentOn\nchatId\nfirst_name\nlast_name\nprofile_pic\ntimezone\ngender\nis_payment_enabled\
\nlastRefreshedOn\noptin\nsuccessful\nvalidationFailures\nsendTime\ncontentMessage\nconversationMessageId\ntranid\nmess\
ageguid\nstatusid\nstatusdescription\ndatetime\nclientref\nsubmissiontime\napispaceid\nstatustimeutc\npublishTime\ndeli\
very\nfromPhoneNumber\ncanSend\ncanAddParticipants\ncanRemoveParticipants\nproperty\nfailureCode\nMessage-Id\nX-Mailgu\
n-Sid\nattachment-count\nbody-plain\ncomapi-apiSpaceId\ncomapi-messageId\nmessage-headers\nsignature\ntoken\nsenderPho\
neNumber\neventType\nproject_number\nevent_type\nproduct\nwatermark\nseq\ntitle\nlat\nlong\nMessageSid\nSmsSid\nSmsMessage\
Sid\nAccountSid\nMessagingServiceSid\nFrom\nTo\nBody\nNumMedia\nNumSegments\nMediaUrl0\nMediaUrl1\nMediaUrl2\nMediaUrl3\nM\
ediaUrl4\nMediaUrl5\nMediaUrl6\nMediaUrl7\nMediaUrl8\nMediaUrl9\nMediaContentType0\nMediaContentType1\nMediaContentTyp\
e2\nMediaContentType3\nMediaContentType4\nMediaContentType5\nMediaContentType6\nMediaContentType7\nMediaContentType8\
\nMediaContentType9\nFromCity\nFromState\nFromZip\nFromCountry\nToCity\nToState\nToZip\nToCountry\nApiVersion\nSmsStatus\n\
sending\nundelivered\ncanceled\npartially_delivered\nreceiving\nOptOutType\nSTOP\nSTART\nHELP\nAddOns\nMessageType\nButto\
nText\nButtonPayload\nButtonType\nREPLY\nACTION\nInteractiveData\nFlowData\nChannelMetadata\nLatitude\nLongitude\nAddres\
s\nLabel\nProfileName\nWaId\nExternalUserId\nForwarded\nFrequentlyForwarded\nOriginalRepliedMessageSid\nOriginalReplie\
dMessageSender\nReferralBody\nReferralHeadline\nReferralSourceId\nReferralSourceType\nReferralSourceUrl\nReferralMed\
iaId\nReferralMediaContentType\nReferralMediaUrl\nReferralNumMedia\nReferralCtwaClid\nErrorCode\nErrorUrl\nChannelIns\
tallSid\nChannelPrefix\nMessageStatus\nErrorMessage\nRawDlrDoneDate\nChannelStatusMessage\nChannelToAddress\nEventTyp\
e\nStructuredMessage\nPrice\nPriceUnit\nCallSid\nCaller\nCalled\nCallStatus\ninitiated\nin-progress\ncompleted\nno-answer\
\nDirection\noutbound-api\noutbound-dial\nForwardedFrom\nCallerName\nParentCallSid\nCallToken\nStirVerstat\nCallerCity\n\
CallerState\nCallerZip\nCallerCountry\nCalledCity\nCalledState\nCalledZip\nCalledCountry\nAnsweredBy\nhuman\nmachine_st\
art\nmachine_end_beep\nmachine_end_silence\nmachine_end_other\nfax\nDigits\nFinishedOnKey\nSpeechResult\nConfidence\nDi\
alCallStatus\nDialCallSid\nDialCallDuration\nRecordingUrl\nRecordingSid\nRecordingDuration\nTimestamp\nCallbackSource\
\nSequenceNumber\nCallDuration\nDuration\nSipResponseCode\nSipCallId\nMachineDetectionDuration\nCallReason\nRecordingS\
tatus\nabsent\nRecordingChannels\nRecordingSource\nRecordingTrack\nRecordingStartTime\nConferenceSid\nFriendlyName\nSt\
atusCallbackEvent\nParticipantLabel\nMuted\nHold\nCoaching\nCallSidToCoach\nStartConferenceOnEnter\nEndConferenceOnEx\
it\nParticipantCallStatus\nCallSidEndingConference\nParticipantLabelEndingConference\nReasonConferenceEnded\nReason\
\nReasonParticipantLeft\nEventName\nReasonAnnouncementFailed\nAnnounceUrl\nRecordingFileSize\nmuted\nhold\nRoomSid\nRoo\
mName\nRoomType\nRoomStatus\nRoomDuration\nParticipantSid\nParticipantStatus\nParticipantDuration\nParticipantIdentit\
y\nTrackSid\nTrackKind\nTrackName\nSourceSid\nType\nSize\nContainer\nCodec\nMediaUri\nOffsetFromTwilioEpoch\nMediaExterna\
lLocation\nFailedOperation\nRetryCount\nSource\nClientIdentity\nChatServiceSid\nConversationSid\nAttributes\nDateCreat\
ed\nDateUpdated\nDateRemoved\nIndex\nAuthor\nMedia\nModifiedBy\nDeliveryReceiptSid\nChannelMessageSid\nStatus\nUniqueNam\
e\nState\nclosed\nStateFrom\nStateTo\nStateUpdated\nCreatedBy\nMessageBody\nMessageAuthor\nMessagingBinding.Address\nMes\
sagingBinding.ProxyAddress\nMessagingBinding.AuthorAddress\nRoleSid\nIdentity\nMessagingBinding.ProjectedAddress\nM\
essagingBinding.Type\nLastReadMessageIndex\nLastReadTimestamp\nUserSid\nIsOnline\nIsNotifiable\nSid\nParentAccountSid\
\nLevel\nERROR\nWARNING\nPayloadType\nPayload\nspecversion\ndataschema\ndatacontenttype\nmessageSid\nmessageStatus\naccou\
ntSid\nmessagingServiceSid\neventName\nnumberOfSegments\nnumMedia\nmcc\nmnc\nnumSegments\nfromCity\nfromState\nfromZip\nf\
romCountry\ntoCity\ntoState\ntoZip\ntoCountry\nfrom_user_id\nfrom_parent_user_id\ngroup_id\nsystem\nedit\nrevoke\nmedia_p\
laceholder\nrequest_welcome\nreferral\nidentity\nplayed\nRINGING\nACCEPTED\nREJECTED\nrecipient_user_id\nrecipient_type\
\nrecipient_participant_id\nrecipient_identity_key_hash\nbiz_opaque_callback_data\npricing\nrecipient_parent_user_i\
d\nrecipient_participant_user_id\nrecipient_participant_parent_user_id\nrecipient_logical_id\nconnect\nterminate\nUS\
ER_INITIATED\nBUSINESS_INITIATED\nsession\nCOMPLETED\nFAILED\nstart_time\nend_time\nto_user_id\nmessaging_product\nto_p\
arent_user_id\nstate_sync\nhistory\nhistory_context\nuser_preferences\nautomatic_events\ngroups\nACCOUNT_DELETED\nACCO\
UNT_RESTRICTION\nACCOUNT_VIOLATION\nACCOUNT_OFFBOARDED\nACCOUNT_RECONNECTED\nAD_ACCOUNT_LINKED\nAUTH_INTL_PRICE_ELI\
GIBILITY_UPDATE\nBUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE\nDISABLED_UPDATE\nMM_LITE_TERMS_SIGNED\nPARTNER_ADDED\nPA\
RTNER_REMOVED\nPARTNER_APP_INSTALLED\nPARTNER_APP_UNINSTALLED\nPARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE\nVOLUME_\
BASED_PRICING_TIER_UPDATE\ncountry\nviolation_info\nban_info\nrestriction_info\nwaba_info\ndisconnection_info\nauth_i\
nternational_rate_eligibility\npartner_client_certification_info\nvolume_tier_info\nfield\nobject\ndecision\nentity_\
type\nentity_id\nalert_info\nalert_severity\nalert_status\nalert_type\nalert_description\nmax_daily_conversations_per\
_business\nmax_daily_conversation_per_phone\nmax_phone_numbers_per_waba\nmax_phone_numbers_per_business\ndisplay_p\
hone_number\nrequested_verified_name\ncurrent_limit\nold_limit\nrequester\nsolution_id\nsolution_status\nconfiguratio\
n_name\nprovider_name\nprovider_mid\ncreated_timestamp\nupdated_timestamp\nmessage_template_id\nmessage_template_nam\
e\nmessage_template_language\nAPPROVED\nARCHIVED\nDELETED\nDISABLED\nFLAGGED\nIN_APPEAL\nLIMIT_EXCEEDED\nLOCKED\nPAUSED\n\
PENDING\nREINSTATED\nPENDING_DELETION\nmessage_template_category\nrejection_info\ndisable_info\nother_info\nprevious_\
quality_score\nnew_quality_score\nmessage_template_title\nmessage_template_element\nmessage_template_footer\nmessag\
e_template_buttons\nprevious_category\nnew_category\ncorrect_category\ncategory_update_timestamp\nmessage_edit\npass\
_thread_control\ntake_thread_control\nrequest_thread_control\napp_roles\naccount_linking\npolicy_enforcement\nhop_co\
ntext\nforwarded\nfrequently_forwarded\nreferred_product\nsource_url\nsource_id\nsource_type\nheadline\nmedia_type\nima\
ge_url\nvideo_url\nthumbnail_url\nctwa_clid\nwelcome_message\nerror_data\nsha256\nphones\nemails\naddresses\norg\nurls\nbi\
rthday\nbutton_reply\nlist_reply\nnfm_reply\ncall_permission_reply\nemoji\nuser_changed_number\ncustomer_identity_cha\
nged\nuser_changed_user_id\nwa_id\nnew_wa_id\nuser_id\ncustomer\noriginal_message_id\nacknowledged\nhash\nexpiration_ti\
mestamp\nbillable\npricing_model\nCBP\nPMP\nregular\nfree_customer_service\nfree_entry_point\nfree_group_customer_serv\
ice\ncategory\nauthentication_international\nauthentication-international\nmarketing\nmarketing_lite\nutility\nreferr\
al_conversion\ngroup_marketing\ngroup_service\ngroup_utility\ngeneral_purpose_ai\nsdp_type\nsdp\nphone_number_id\nprof\
ile\nparent_user_id\nidentity_key_hash\nthreads\nDELIVERED\nPLAYED\nREAD\nSENT\ndetail\nsignup_id\nevent_name\ncustom_dat\
a\nuser_ref\nquick_reply\nreply_to\nis_echo\napp_id\nis_deleted\nis_unsupported\nnlp\ncommands\nis_self\nreact\nunreact\nsm\
ile\nangry\nsad\nwow\nlove\nlike\ndislike\nother\nnum_edit\nmids\nnotification_messages_token\nnotification_messages_freq\
uency\nnotification_messages_timezone\nnotification_messages_status\ntoken_expiry_timestamp\nuser_token_status\nad_\
id\nreferer_uri\nis_guest_user\nads_context_data\nprevious_owner_app_id\nnew_owner_app_id\nrequested_owner_app_id\nau\
thorization_code\nproduct_retailer_id\nresponse_json\nresponse\nresponse_source\nis_permanent\nquantity\nitem_price\nc\
ountry_code\nphase\nchunk_order\nprogress\nreel\nig_reel\nstory_mention\nshare\nlike_heart\nig_post\nig_story\npost\nstory\
\nis_self_reply\nsticker_id\nreel_video_id\nmessenger\nviber_service\ninstagram\nmessage_uuid\nclient_ref\nusage\nmessag\
e_type\nvcard\ncustom\ncontext_status\navailable\nunavailable\nnone\nprovider_message\n_self\nsubmitted\nundeliverable\nw\
orkflow\napi-key\nmessage-timestamp\nnonce\nsig\nunicode\nbinary\nconcat\nconcat-ref\nconcat-total\nconcat-part\nudh\nscts\
\nerr-code\nnetwork-code\nprice\nclient-ref\nuuid\nconversation_uuid\nstarted\nanswered\ncancelled\nunanswered\ndisconnec\
ted\nmachine\ntimeout\nrecord\ninput\ntransfer\ntranscribed\ncall_uuid\ninvalid_number\nrestricted\ndeclined\ncannot_rout\
e\nnumber_out_of_service\ninternal_error\ncarrier_timeout\nsip_code\ndisconnected_by\nsub_state\nnetwork\nrate\nconvers\
ation_uuid_from\nconversation_uuid_to\nrecording_url\nrecording_uuid\ntranscription_url\ndtmf\nspeech\nregion_url\nori\
ginal_request\nrequest_id\nuser_rejected\naction_pending\nunused\nwhatsapp_interactive\nsilent_auth\ntriggered_at\nfin\
alized_at\nsummary\nsubmitted_at\nchannel_timeout\nnumber\nsubtype\nmessage_from\nwhatsapp_referred_product\nnum_messa\
ges\ntotal_count\nnetwork_code\ninstance\ncount_total\nitem_number\ntotal_items\nworkflow_id\nitems_number\nitems_total\
\ndigits\ntimed_out\ntimeout_reason\ncheck_url\ninitiated_at\nconfidence\nvoice.call.event\nsms.status.report\nsms.inbo\
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
pub(crate) static FIELDS: &[[u16; 2]] = &[
    [32769, 10], [5, 137], [6, 233], [16391, 377], [16392, 393], [16393, 3], [32769, 90], [5, 137], [16391, 377],
    [16393, 3], [12, 5], [13, 154], [23, 5], [24, 5], [25, 330], [28, 392], [29, 2], [30, 2], [16415, 5],
    [16416, 5], [16417, 2], [16418, 2], [16419, 4], [16420, 4], [16421, 5], [16422, 3], [16423, 392], [16424, 2],
    [12, 5], [41, 5], [42, 5], [13, 410], [49, 5], [50, 2], [16435, 5], [16436, 5], [16437, 5], [16438, 5],
    [16439, 5], [16440, 5], [16441, 5], [16442, 5], [16396, 556], [16443, 5], [16444, 5], [16445, 5], [16426, 5],
    [16446, 5], [16447, 5], [16448, 556], [16390, 556], [16449, 556], [16450, 556], [16425, 5], [16451, 2],
    [16452, 2], [16453, 5], [16454, 5], [16455, 5], [72, 3], [73, 3], [13, 602], [72, 3], [73, 3], [76, 3],
    [77, 3], [39, 664], [32769, 682], [32865, 425], [98, 6], [32867, 5], [32868, 5], [16407, 7], [16485, 5],
    [16486, 5], [12, 5], [103, 5], [7, 377], [104, 1016], [13, 602], [68, 2], [105, 2], [106, 2], [107, 5],
    [108, 201], [16493, 5], [32878, 5], [32878, 5], [13, 602], [32878, 5], [72, 3], [73, 3], [72, 3], [73, 3],
    [76, 3], [77, 3], [39, 1032], [16495, 6], [16496, 5], [32769, 682], [32865, 425], [98, 6], [32878, 5],
    [100, 5], [16407, 7], [16485, 5], [16486, 5], [12, 5], [110, 5], [100, 5], [113, 5], [99, 5], [114, 5],
    [25, 1050], [13, 1114], [1, 682], [97, 425], [68, 2], [105, 2], [16516, 5], [16407, 7], [16485, 5],
    [16486, 5], [16517, 7], [16518, 5], [16519, 457], [32769, 682], [32865, 425], [98, 6], [32867, 5],
    [32882, 5], [16407, 7], [16485, 5], [16486, 5], [16517, 7], [16518, 5], [32904, 5], [72, 3], [73, 3],
    [72, 3], [73, 3], [76, 3], [77, 3], [39, 1512], [100, 5], [32905, 6], [32906, 1624], [12, 5], [100, 5],
    [137, 6], [138, 536], [13, 1642], [68, 2], [105, 2], [32909, 5], [32909, 5], [100, 5], [32905, 6],
    [32906, 1624], [12, 5], [111, 6], [142, 1709], [143, 5], [144, 5], [145, 5], [146, 1773], [68, 2], [105, 2],
    [16531, 1772], [16532, 1820], [16533, 5], [12, 5], [13, 5], [23, 5], [24, 5], [25, 5], [16415, 5],
    [16413, 2], [16414, 2], [16417, 2], [16418, 2], [16419, 4], [16420, 4], [16421, 5], [16422, 3], [78, 5],
    [79, 473], [80, 473], [81, 489], [82, 473], [83, 505], [84, 521], [16469, 537], [16475, 553], [16476, 569],
    [16477, 585], [16478, 601], [16534, 617], [16535, 617], [16536, 617], [16480, 1864], [16479, 0], [16470, 0],
    [16471, 0], [16472, 0], [16473, 0], [16474, 0], [16537, 1], [12, 5], [154, 5], [155, 1882], [13, 2058],
    [68, 2], [105, 2], [16548, 633], [16549, 649], [16550, 2], [137, 6], [167, 5], [137, 6], [16551, 5],
    [168, 4], [169, 4], [170, 5], [171, 5], [172, 665], [173, 2136], [16558, 408], [16396, 5], [16498, 697],
    [16483, 2152], [16559, 5], [16481, 713], [16548, 5], [16560, 5], [16561, 7], [16562, 7], [16563, 2168],
    [16564, 2168], [16385, 5], [16565, 7], [16448, 745], [16566, 7], [16567, 745], [16568, 761], [16474, 6],
    [16569, 5], [16462, 5], [16570, 408], [16462, 777], [16571, 7], [16462, 5], [16572, 7], [16573, 408],
    [16396, 5], [16527, 5], [16574, 5], [16575, 5], [192, 5], [148, 5], [193, 5], [16421, 7], [16578, 2],
    [16579, 5], [16538, 5], [16580, 7], [16581, 5], [16462, 5], [16396, 5], [16538, 5], [16385, 5], [16582, 6],
    [16583, 3], [16584, 1708], [16462, 5], [16396, 5], [16462, 5], [16533, 5], [16448, 5], [201, 2186],
    [32854, 5], [203, 1449], [16588, 1449], [201, 5], [32854, 5], [203, 1465], [201, 2234], [32854, 5],
    [203, 1481], [16588, 1481], [201, 2234], [32854, 5], [203, 1497], [16588, 1497], [32769, 5], [40, 2],
    [204, 1513], [32769, 5], [40, 2], [204, 1529], [32769, 5], [40, 2], [204, 1545], [32769, 5], [40, 2],
    [204, 1561], [32769, 5], [40, 2], [204, 1577], [32769, 5], [40, 2], [204, 1593], [32769, 5], [40, 2],
    [204, 1609], [32769, 5], [40, 2], [204, 1625], [32769, 5], [40, 2], [204, 1641], [32769, 5], [40, 2],
    [204, 1657], [32769, 5], [40, 2], [204, 1673], [32769, 5], [40, 2], [204, 1689], [32769, 5], [40, 2],
    [204, 1705], [32769, 5], [40, 2], [204, 1721], [32769, 5], [40, 2], [204, 1737], [32769, 5], [40, 2],
    [204, 1753], [32769, 5], [40, 2], [204, 1769], [32769, 5], [40, 2], [204, 1785], [32769, 5], [40, 2],
    [204, 1801], [32769, 5], [40, 2], [204, 1817], [32769, 5], [40, 2], [204, 1833], [32769, 5], [40, 2],
    [204, 1849], [32769, 5], [40, 2], [204, 1865], [32769, 5], [40, 2], [204, 1881], [32769, 5], [40, 2],
    [204, 1897], [32769, 5], [40, 2], [204, 1913], [32769, 5], [40, 2], [204, 1929], [32769, 5], [40, 2],
    [204, 1945], [32769, 5], [40, 2], [204, 1961], [32769, 5], [40, 2], [204, 1977], [32769, 5], [40, 2],
    [204, 1993], [205, 5], [32777, 5], [73, 3], [206, 5], [207, 2280], [16592, 5], [205, 5], [32777, 5],
    [32969, 2298], [32854, 5], [32905, 5], [211, 5], [212, 2411], [213, 5], [12, 5], [205, 5], [9, 5],
    [201, 2298], [86, 5], [137, 6], [211, 5], [212, 2443], [213, 0], [13, 5], [29, 2], [30, 2], [205, 5],
    [32777, 5], [32780, 5], [205, 5], [32777, 5], [32780, 5], [201, 2298], [86, 5], [137, 5], [211, 5],
    [212, 2411], [213, 5], [13, 2458], [12, 5], [154, 5], [149, 5], [13, 5], [214, 5], [215, 5], [216, 2520],
    [217, 3], [218, 3], [219, 2041], [100, 5], [220, 2057], [29, 2], [30, 2], [221, 5], [6, 2073], [12, 5],
    [100, 5], [165, 2089], [62, 2089], [64, 2541], [213, 2121], [222, 2137], [41, 5], [164, 2153], [223, 2584],
    [13, 2602], [225, 5], [226, 5], [25, 330], [227, 3], [228, 2], [29, 2], [30, 2], [229, 539], [16614, 2185],
    [12, 5], [136, 5], [100, 5], [155, 5], [1, 2794], [231, 5], [232, 3], [233, 536], [62, 2089], [226, 5],
    [187, 7], [135, 2201], [29, 2], [16414, 2], [234, 5], [235, 5], [236, 5], [237, 5], [238, 5], [239, 5],
    [236, 5], [42, 5], [240, 2874], [243, 2971], [135, 411], [238, 5], [239, 5], [236, 5], [42, 5], [240, 2874],
    [243, 2971], [135, 411], [244, 2986], [250, 3], [251, 5], [252, 5], [253, 5], [238, 5], [236, 5],
    [243, 2971], [135, 411], [238, 5], [239, 5], [236, 5], [42, 5], [240, 2874], [243, 2971], [135, 411],
    [137, 6], [254, 5], [255, 5], [238, 5], [239, 5], [236, 5], [42, 5], [240, 2874], [243, 2971], [135, 411],
    [256, 5], [238, 5], [239, 5], [236, 5], [42, 5], [240, 2874], [243, 2971], [135, 411], [244, 2986], [250, 3],
    [257, 5], [253, 5], [238, 5], [239, 5], [236, 5], [42, 5], [240, 2874], [243, 2971], [135, 411], [254, 5],
    [255, 5], [258, 5], [236, 5], [59, 5], [114, 5], [99, 536], [175, 5], [259, 5], [260, 5], [261, 1], [262, 1],
    [263, 1], [264, 4], [238, 5], [239, 5], [236, 5], [42, 5], [240, 2874], [243, 2971], [135, 411], [265, 3098],
    [238, 5], [236, 5], [243, 2971], [135, 411], [273, 2], [59, 5], [274, 5], [275, 5], [59, 5], [274, 5],
    [275, 5], [225, 5], [59, 5], [274, 5], [275, 5], [276, 539], [114, 5], [99, 536], [175, 5], [277, 5],
    [278, 1], [279, 3], [260, 5], [261, 1], [262, 1], [263, 1], [274, 5], [225, 5], [275, 5], [274, 5], [175, 5],
    [280, 5], [281, 5], [85, 5], [225, 5], [236, 5], [282, 5], [236, 5], [99, 5], [114, 5], [243, 2971],
    [135, 411], [36, 2233], [283, 2249], [282, 5], [236, 5], [99, 5], [114, 5], [243, 2971], [135, 411],
    [36, 2233], [284, 5], [285, 5], [282, 5], [236, 5], [99, 5], [114, 5], [243, 2971], [135, 411], [36, 2233],
    [8, 2265], [282, 5], [236, 5], [99, 5], [114, 5], [243, 2971], [135, 411], [36, 2233], [78, 5], [283, 2249],
    [284, 5], [285, 5], [175, 5], [286, 5], [236, 5], [99, 2281], [135, 411], [287, 5], [195, 5], [284, 5],
    [285, 5], [288, 2], [286, 5], [236, 5], [99, 2281], [135, 411], [287, 5], [195, 5], [114, 5], [289, 2],
    [286, 5], [236, 5], [99, 2281], [135, 411], [287, 5], [195, 5], [225, 5], [8, 5], [290, 2], [286, 5],
    [236, 5], [99, 2281], [135, 411], [287, 5], [13, 5], [291, 2], [286, 5], [236, 5], [99, 2281], [135, 411],
    [287, 5], [13, 5], [292, 2], [293, 5], [294, 5], [236, 5], [25, 3242], [114, 5], [99, 5], [293, 5], [294, 5],
    [236, 5], [25, 3242], [114, 5], [99, 5], [13, 5], [297, 3], [298, 3], [299, 3], [300, 5], [236, 5],
    [25, 3242], [114, 2297], [99, 2297], [243, 2971], [135, 411], [300, 5], [236, 5], [25, 3242], [114, 2297],
    [99, 2297], [243, 2971], [135, 411], [8, 2313], [300, 5], [236, 5], [25, 3242], [114, 2297], [99, 2297],
    [243, 2971], [135, 411], [78, 2329], [79, 2345], [80, 2345], [81, 2361], [301, 2377], [302, 2393],
    [83, 2409], [131, 2425], [33071, 5], [33072, 5], [303, 5], [304, 5], [12, 5], [1, 5], [13, 5], [143, 5],
    [305, 5], [7, 2441], [12, 5], [1, 5], [306, 2457], [307, 3323], [13, 5], [165, 2041], [29, 2], [16409, 5],
    [12, 5], [110, 5], [100, 5], [25, 5], [13, 5], [165, 2041], [64, 2541], [29, 2], [7, 2473], [308, 3336],
    [309, 2489], [1, 5], [78, 3357], [79, 2521], [82, 2537], [83, 2553], [310, 7], [311, 7], [312, 5], [313, 5],
    [314, 5], [196, 7], [315, 2569], [12, 5], [316, 3], [1, 5], [317, 5], [148, 1820], [149, 5], [90, 7],
    [318, 7], [319, 7], [320, 7], [321, 1], [154, 5], [304, 5], [322, 5], [323, 5], [324, 5], [325, 5], [76, 3],
    [326, 5], [327, 3], [148, 5], [149, 5], [328, 5], [329, 2], [85, 5], [330, 5], [330, 5], [331, 5], [148, 5],
    [149, 5], [332, 5], [329, 2], [64, 5], [12, 5], [137, 6], [333, 5], [167, 5], [12, 5], [137, 6], [333, 5],
    [334, 1], [12, 5], [137, 6], [333, 5], [167, 5], [335, 5], [12, 5], [137, 6], [333, 5], [336, 1], [168, 4],
    [169, 4], [154, 5], [195, 5], [137, 6], [1, 5], [337, 5], [338, 5], [339, 5], [78, 5], [12, 5], [337, 5],
    [338, 5], [340, 7], [339, 5], [16725, 1752], [12, 5], [338, 5], [340, 7], [78, 5], [342, 3400], [78, 5],
    [343, 3416], [78, 5], [344, 3416], [345, 2617], [83, 2633], [16552, 3437], [16553, 3437], [40, 5], [346, 5],
    [1, 5], [347, 2649], [348, 6], [349, 5], [335, 5], [350, 5], [168, 3437], [169, 3437], [351, 5], [195, 5],
    [78, 5], [203, 5], [352, 2], [32769, 3482], [99, 5], [149, 5], [6, 2713], [16746, 2], [16747, 5], [16497, 5],
    [352, 2], [32769, 3482], [99, 5], [149, 5], [6, 2713], [364, 3], [16747, 5], [16497, 5], [16749, 5],
    [16750, 5], [16751, 5], [16397, 3658], [16754, 3], [16755, 5], [16756, 3720], [16757, 1], [16758, 1],
    [16759, 5], [16748, 1708], [16760, 5], [16761, 536], [12, 5], [378, 5], [379, 5], [352, 2], [380, 3],
    [25, 3738], [99, 536], [114, 5], [383, 424], [78, 5], [101, 5], [384, 3802], [16671, 3866], [16481, 2745],
    [16773, 2761], [16774, 2777], [16775, 3], [16609, 5], [16757, 1], [16462, 5], [16767, 2793], [16462, 5],
    [16776, 5], [16777, 5], [16552, 3948], [16553, 3948], [16778, 6], [16779, 6], [396, 5], [366, 3], [397, 5],
    [32922, 5], [398, 3], [399, 5], [40, 2], [203, 3049], [396, 5], [366, 3], [397, 5], [32922, 5], [398, 3],
    [399, 5], [40, 2], [203, 3065], [396, 5], [366, 3], [397, 5], [32922, 5], [398, 3], [399, 5], [40, 2],
    [203, 7], [396, 5], [366, 3], [397, 5], [32922, 5], [398, 3], [399, 5], [40, 2], [203, 3081], [396, 5],
    [366, 3], [397, 5], [32922, 5], [398, 3], [399, 5], [40, 2], [203, 3097], [396, 5], [366, 3], [397, 5],
    [32922, 5], [398, 3], [399, 5], [40, 2], [203, 3113], [396, 5], [366, 3], [397, 5], [32922, 5], [398, 3],
    [399, 5], [40, 2], [203, 3129], [396, 5], [366, 3], [397, 5], [32922, 5], [398, 3], [399, 5], [40, 2],
    [203, 3145], [396, 5], [366, 3], [397, 5], [32922, 5], [398, 3], [399, 5], [40, 2], [203, 3161], [396, 5],
    [366, 3], [397, 5], [32922, 5], [398, 3], [399, 5], [40, 2], [203, 3177], [396, 5], [366, 3], [397, 5],
    [32922, 5], [398, 3], [399, 5], [40, 2], [203, 3193], [396, 5], [366, 3], [397, 5], [32922, 5], [398, 3],
    [399, 5], [40, 2], [203, 3209], [396, 5], [366, 3], [397, 5], [32922, 5], [398, 3], [399, 5], [40, 2],
    [400, 5], [396, 5], [366, 3], [397, 5], [32922, 5], [398, 3], [399, 5], [40, 2], [203, 3225], [396, 5],
    [366, 3], [397, 5], [32922, 5], [398, 3], [399, 5], [40, 2], [203, 3241], [12, 5], [226, 3257], [110, 5],
    [401, 2], [135, 0], [16786, 3273], [12, 5], [287, 3994], [114, 3289], [99, 3289], [64, 5], [407, 3305],
    [408, 2], [16793, 4120], [16786, 4140], [12, 5], [154, 5], [149, 5], [410, 3385], [411, 1], [412, 4200],
    [12, 5], [70, 2], [413, 5], [12, 5], [400, 5], [414, 5], [12, 5], [135, 0], [187, 3417], [415, 3],
    [16607, 4120], [12, 5], [110, 5], [416, 5], [25, 3242], [417, 1], [400, 5], [40, 2], [415, 3], [12, 5],
    [154, 5], [418, 5], [100, 5], [412, 4200], [187, 3433], [12, 5], [418, 5], [419, 1], [420, 3], [12, 5],
    [100, 5], [12, 5], [135, 0], [187, 3449], [16607, 4120], [12, 5], [154, 5], [85, 5], [421, 5], [16542, 3465],
    [0, 0], [421, 5], [400, 5], [422, 5], [423, 5], [16808, 3481], [16809, 3497], [287, 3994], [225, 5],
    [16810, 4220], [16811, 4300], [16540, 3657], [16787, 3657], [16788, 3673], [367, 5], [428, 5], [421, 5],
    [429, 5], [400, 5], [110, 5], [136, 5], [135, 0], [16538, 5], [16385, 5], [16588, 5], [16521, 6], [16814, 3],
    [16520, 5], [16815, 5], [16816, 5], [16792, 2], [16807, 5], [16448, 3689], [16520, 5], [16519, 0],
    [16571, 3417], [16607, 4120], [378, 3705], [433, 3705], [400, 5], [414, 5], [16498, 3721], [16818, 5],
    [16819, 2], [16409, 3242], [16494, 5], [16800, 5], [110, 5], [16498, 3721], [16818, 5], [16819, 2],
    [16409, 3242], [16820, 5], [16802, 5], [16821, 5], [16822, 5], [16823, 6], [16698, 5], [16824, 4],
    [16825, 5], [16826, 1], [16827, 2], [16784, 5], [0, 0], [16549, 3737], [16426, 3737], [16424, 3],
    [16828, 3753], [16483, 5], [16829, 1], [16816, 5], [16764, 3], [16830, 4392], [16538, 5], [16831, 2],
    [16832, 3785], [16805, 5], [16520, 5], [16494, 5], [16833, 5], [16540, 3801], [16787, 3801], [16788, 3801],
    [16789, 3801], [16790, 3801], [16469, 4412], [16834, 5], [16835, 5], [16836, 5], [16426, 5], [16837, 5],
    [16838, 5], [16839, 5], [16840, 5], [16841, 5], [16842, 2], [16588, 3833], [16531, 3849], [16520, 5],
    [16843, 2], [16549, 3737], [16426, 3737], [16424, 3], [16844, 3865], [16502, 3865], [16520, 5], [16494, 5],
    [16800, 5], [16409, 3242], [16819, 2], [16801, 1], [16784, 5], [16424, 2], [16845, 5], [16812, 5],
    [16764, 3], [16751, 5], [16812, 5], [16813, 5], [16549, 3737], [16426, 3737], [16424, 3], [16390, 3881],
    [16731, 3897], [462, 1], [463, 1], [464, 1], [16396, 5], [16396, 5], [16806, 5], [16849, 5], [16850, 5],
    [16610, 5], [16462, 5], [16397, 4458], [16610, 4524], [16785, 2], [16851, 5], [16852, 5], [16853, 5],
    [16854, 5], [16532, 5], [16855, 5], [16856, 5], [16533, 5], [16619, 5], [16470, 5], [16857, 5], [16609, 5],
    [16426, 5], [16858, 5], [16424, 5], [16859, 5], [16860, 5], [16861, 5], [16780, 5], [16520, 5], [16831, 2],
    [16385, 5], [16862, 5], [16863, 5], [16864, 5], [16865, 3], [16866, 3], [16444, 5], [16866, 3], [16462, 5],
    [16563, 4616], [16867, 5], [16587, 5], [16609, 5], [16588, 4636], [16385, 5], [16867, 5], [16587, 3961],
    [16751, 5], [16812, 5], [16784, 5], [16521, 6], [16729, 3977], [16868, 4], [16869, 4], [486, 5], [487, 5],
    [488, 5], [489, 5], [490, 5], [491, 5], [492, 5], [493, 5], [494, 5], [495, 5], [496, 5], [497, 5], [498, 5],
    [499, 5], [500, 5], [501, 5], [502, 5], [503, 5], [504, 5], [505, 5], [506, 5], [507, 5], [508, 5], [509, 5],
    [510, 5], [511, 5], [512, 5], [513, 5], [514, 5], [515, 5], [516, 5], [517, 5], [518, 5], [519, 5], [520, 5],
    [521, 5], [522, 5], [523, 5], [524, 5], [525, 4698], [531, 4938], [535, 5], [536, 5], [537, 5], [538, 5],
    [539, 5018], [542, 5], [543, 5], [544, 5], [545, 5], [546, 5], [547, 5], [548, 5], [549, 5], [550, 5],
    [551, 5], [552, 5], [553, 5], [554, 5], [555, 5], [556, 5], [557, 5], [558, 5], [559, 5], [560, 5], [561, 5],
    [562, 5], [563, 5], [564, 5], [565, 5], [566, 5], [567, 5], [16952, 5], [16953, 5], [486, 5], [570, 4698],
    [487, 5], [525, 4698], [566, 5], [571, 5], [489, 5], [490, 5], [491, 5], [492, 5], [524, 5], [572, 5],
    [568, 5], [573, 5], [569, 5], [574, 5], [575, 5], [576, 5], [16961, 5], [16962, 5], [579, 5], [489, 5],
    [491, 5], [492, 5], [580, 5], [581, 5], [582, 5082], [587, 5258], [524, 5], [590, 5], [591, 5], [592, 5],
    [593, 5], [594, 5], [516, 5], [517, 5], [518, 5], [519, 5], [520, 5], [521, 5], [522, 5], [523, 5], [595, 5],
    [596, 5], [597, 5], [598, 5], [599, 5], [600, 5], [601, 5], [602, 5], [603, 5338], [610, 5], [611, 5],
    [612, 5], [613, 5], [614, 5082], [615, 5], [616, 5], [617, 5], [618, 5], [619, 5], [566, 5], [567, 5],
    [0, 0], [579, 5], [489, 5], [491, 5], [492, 5], [580, 5], [581, 5], [582, 5082], [587, 5258], [524, 5],
    [620, 5], [621, 5], [622, 5], [623, 5], [624, 5], [592, 5], [590, 5], [591, 5], [625, 5], [603, 5338],
    [516, 5], [517, 5], [518, 5], [519, 5], [520, 5], [521, 5], [522, 5], [523, 5], [595, 5], [596, 5], [597, 5],
    [598, 5], [599, 5], [600, 5], [601, 5], [602, 5], [617, 5], [618, 5], [619, 5], [17010, 5], [17011, 5],
    [16978, 5], [17012, 5], [618, 5], [629, 5482], [617, 5], [619, 5], [631, 5], [632, 5], [633, 5], [634, 5],
    [566, 5], [579, 5], [635, 5], [489, 5], [524, 5], [16875, 5], [16876, 5], [16966, 5], [16971, 5], [635, 5],
    [636, 5], [489, 5], [620, 5], [33405, 5], [622, 5], [579, 5], [638, 5], [639, 5], [640, 5], [641, 5],
    [642, 5], [643, 5], [644, 5], [645, 5082], [646, 5], [647, 5], [648, 5], [649, 5], [650, 5], [651, 5],
    [652, 5], [653, 5], [617, 5], [624, 5], [654, 5], [17039, 5], [17040, 5], [657, 5], [658, 5], [659, 5],
    [660, 5], [661, 5], [489, 5], [33405, 5], [620, 5], [622, 5], [662, 5], [663, 5], [664, 5], [665, 5],
    [666, 5], [667, 5], [668, 5], [618, 5], [669, 5], [670, 5], [624, 5], [671, 5], [672, 5], [673, 5], [674, 5],
    [675, 5], [676, 5], [677, 5], [571, 5], [566, 5], [33343, 5], [489, 5], [678, 5], [679, 5], [680, 5],
    [681, 5], [682, 5], [683, 5], [684, 2], [685, 2], [686, 2], [486, 5], [687, 5], [493, 5], [688, 5], [662, 5],
    [689, 5], [690, 5], [490, 5], [544, 5], [33343, 5], [489, 5], [678, 5], [679, 5], [680, 5], [681, 5],
    [682, 5], [683, 5], [684, 2], [685, 2], [686, 2], [691, 5], [486, 5], [692, 5], [662, 5], [693, 5578],
    [566, 5], [33343, 5], [489, 5], [678, 5], [679, 5], [680, 5], [681, 5], [682, 5], [683, 5], [684, 2],
    [685, 2], [686, 2], [490, 5], [636, 5], [694, 5], [695, 5690], [697, 5690], [698, 5690], [699, 2], [649, 5],
    [700, 5], [701, 5], [702, 5], [703, 556], [704, 5], [705, 5], [33343, 5], [489, 5], [678, 5], [679, 5],
    [680, 5], [681, 5], [682, 5], [683, 5], [684, 2], [685, 2], [686, 2], [662, 5], [706, 5], [707, 5],
    [703, 556], [704, 5], [708, 556], [709, 5], [710, 5], [711, 2], [33343, 5], [489, 5], [678, 5], [679, 5],
    [680, 5], [681, 5], [682, 5], [683, 5], [684, 2], [685, 2], [686, 2], [712, 5], [707, 5], [636, 5], [706, 5],
    [713, 5], [714, 5], [715, 5], [489, 5], [716, 5], [620, 2], [717, 5770], [720, 5], [721, 5], [722, 5],
    [32769, 5], [23, 5], [12, 5], [352, 2], [723, 5], [724, 5], [204, 4249], [722, 5], [32769, 5], [23, 5],
    [12, 5], [352, 2], [723, 5], [724, 5], [204, 4265], [722, 5], [32769, 5], [23, 5], [12, 5], [352, 2],
    [723, 5], [724, 5], [204, 7], [725, 5], [726, 5], [727, 5], [728, 5], [40, 2], [729, 5], [114, 5], [99, 5],
    [364, 1820], [376, 5], [730, 3], [731, 3], [732, 5], [733, 5], [0, 0], [725, 5], [727, 5], [728, 5], [40, 2],
    [729, 5], [114, 5], [99, 5], [64, 5], [731, 3], [734, 3], [735, 5], [736, 5], [737, 5], [738, 5], [739, 5],
    [740, 5], [741, 5], [742, 5], [732, 5], [733, 5], [0, 0], [114, 5], [743, 5], [744, 5], [745, 5], [12, 5],
    [40, 5], [1, 5834], [187, 4921], [751, 4937], [377, 6184], [78, 4969], [79, 4985], [80, 4985], [81, 4985],
    [301, 4985], [302, 4985], [83, 5001], [308, 6200], [91, 5033], [318, 5049], [319, 5065], [316, 5081],
    [746, 5097], [747, 5113], [748, 5129], [131, 5145], [16718, 4985], [17136, 5161], [12, 5], [13, 6218],
    [40, 5], [239, 5], [757, 5], [758, 5], [759, 5], [760, 5], [761, 5], [5, 5177], [762, 5193], [377, 6184],
    [1, 5], [17147, 5], [17148, 5], [17149, 5], [17150, 5], [12, 5], [114, 5], [99, 5], [86, 6394], [40, 5],
    [25, 6458], [771, 5209], [13, 6522], [774, 5], [775, 5], [35, 3], [761, 5], [17127, 5], [17160, 5],
    [16761, 6184], [777, 5], [135, 5225], [308, 6584], [377, 6184], [114, 5], [743, 5], [744, 5], [745, 5],
    [12, 5], [40, 5], [1, 5834], [187, 4921], [751, 4937], [377, 6184], [78, 4969], [79, 4985], [80, 4985],
    [81, 4985], [301, 4985], [302, 4985], [83, 5001], [308, 6200], [91, 5033], [318, 5049], [319, 5065],
    [316, 5081], [746, 5097], [747, 5113], [748, 5129], [131, 5145], [99, 5], [776, 5], [778, 5], [777, 5],
    [135, 5225], [779, 6600], [114, 5], [743, 5], [744, 5], [745, 5], [12, 5], [40, 5], [1, 5834], [187, 4921],
    [751, 4937], [377, 6184], [78, 4969], [79, 4985], [80, 4985], [81, 4985], [301, 4985], [302, 4985],
    [83, 5001], [308, 6200], [91, 5033], [318, 5049], [319, 5065], [316, 5081], [746, 5097], [747, 5113],
    [748, 5129], [131, 5145], [777, 5], [135, 5225], [780, 6616], [16483, 5], [17165, 5289], [777, 5],
    [135, 5225], [308, 6584], [782, 6632], [777, 5], [135, 5225], [783, 6648], [777, 5], [135, 5225], [784, 408],
    [16692, 6584], [86, 6666], [801, 5], [802, 7], [803, 7], [804, 408], [805, 7], [806, 7], [807, 7], [808, 7],
    [809, 7], [16714, 5], [17194, 5], [17195, 5], [812, 5], [813, 5], [814, 5], [815, 5337], [17200, 5],
    [17201, 5], [17202, 5], [17203, 5], [820, 1821], [821, 1821], [822, 3], [823, 3], [824, 5], [812, 5],
    [825, 5], [265, 5], [824, 5], [86, 5], [826, 5], [827, 5], [820, 1709], [824, 5], [86, 5], [828, 5], [86, 5],
    [829, 5], [830, 5], [831, 5], [832, 5], [833, 5], [13, 5], [834, 3], [835, 3], [836, 1821], [837, 5],
    [838, 5], [86, 6954], [851, 5], [225, 5], [852, 7], [853, 7], [854, 7], [836, 1821], [837, 5], [838, 5],
    [855, 5], [856, 5], [836, 1821], [837, 5], [838, 5], [857, 5], [858, 5], [859, 5], [860, 408], [836, 1821],
    [837, 5], [838, 5], [861, 5], [862, 5], [863, 5], [864, 3], [165, 5353], [42, 5353], [40, 1821], [6, 5369],
    [165, 5353], [42, 5353], [40, 1821], [347, 5385], [165, 5353], [42, 5353], [40, 1821], [319, 5401],
    [165, 5353], [42, 5353], [40, 1821], [865, 5417], [165, 5353], [42, 5353], [40, 1821], [460, 5433],
    [165, 5353], [42, 5353], [40, 1821], [118, 5449], [165, 5353], [42, 5353], [40, 1821], [444, 5465],
    [165, 5353], [42, 5353], [40, 1821], [751, 5481], [165, 5353], [42, 5353], [40, 1821], [866, 5497],
    [165, 5353], [42, 5353], [40, 1821], [867, 5497], [165, 5353], [42, 5353], [40, 1821], [868, 5497],
    [165, 5353], [42, 5353], [40, 1821], [869, 7], [165, 5353], [42, 5353], [40, 1821], [870, 5513], [165, 5353],
    [42, 5353], [40, 1821], [871, 5529], [811, 5], [0, 0], [811, 5], [12, 5], [352, 3], [810, 5], [872, 408],
    [810, 5], [114, 5], [12, 5], [873, 1], [874, 1], [875, 5545], [17127, 5], [17129, 5], [876, 5], [877, 5],
    [878, 5], [879, 5], [64, 5], [880, 5], [881, 5], [882, 5], [883, 5], [884, 5], [17269, 7], [148, 1821],
    [483, 5], [6, 5], [886, 5561], [111, 5], [16610, 5], [64, 5], [12, 5], [333, 5], [887, 5], [167, 5],
    [335, 5], [334, 1], [336, 1], [137, 6], [16466, 5], [168, 4], [169, 4], [154, 5], [195, 5], [137, 6],
    [154, 7], [888, 408], [889, 408], [890, 408], [891, 7], [892, 408], [893, 5], [1, 7194], [894, 5577],
    [895, 5577], [896, 5593], [897, 5609], [203, 5], [78, 5], [59, 5], [898, 5], [185, 5], [78, 5], [186, 7288],
    [64, 5], [1, 7306], [902, 5], [17287, 5], [17288, 5], [17136, 5], [17289, 5], [906, 5], [6, 5641], [906, 5],
    [1, 5], [907, 1], [834, 5], [908, 5], [12, 5], [909, 1709], [132, 5657], [910, 1], [911, 7386], [1, 7450],
    [918, 7546], [929, 5], [930, 5], [824, 5], [931, 5], [902, 5], [932, 5673], [904, 5], [933, 5], [934, 5],
    [1, 5], [7, 7], [182, 5], [135, 7], [135, 5689], [935, 7768], [377, 6184], [13, 7786], [902, 5], [904, 5],
    [940, 5], [918, 5], [304, 5], [40, 3], [17325, 5], [12, 5], [942, 5], [40, 3], [884, 5], [943, 7], [816, 5],
    [817, 5], [818, 5], [819, 5], [12, 5], [944, 5], [16575, 5], [60, 5], [78, 5], [179, 7912], [945, 5737],
    [946, 5753], [751, 5481], [947, 1], [948, 1821], [135, 5], [949, 1], [950, 1], [951, 7], [952, 408],
    [17337, 1], [60, 5], [483, 5], [203, 5], [751, 5481], [60, 5], [182, 7930], [319, 7994], [898, 5], [60, 5],
    [78, 5], [964, 1821], [481, 1821], [965, 536], [16866, 3], [481, 1821], [60, 5], [16866, 3], [1, 5],
    [203, 5], [422, 5], [944, 5], [966, 5], [967, 5], [968, 5], [969, 5], [970, 1821], [971, 5], [483, 5],
    [422, 5], [23, 5], [1, 5], [972, 5], [973, 5], [974, 8157], [975, 7], [480, 7], [976, 1709], [977, 1709],
    [978, 1709], [135, 5], [13, 5], [979, 5], [182, 5], [225, 5], [185, 5], [980, 5], [226, 5], [17161, 5],
    [12, 5], [483, 5], [149, 5], [154, 5], [64, 5], [981, 5], [982, 5], [909, 1821], [983, 5], [17368, 1],
    [980, 5], [985, 1821], [986, 3437], [37, 5], [1, 5834], [187, 4921], [78, 4969], [79, 4985], [80, 4985],
    [301, 4985], [1, 7546], [154, 5], [191, 5], [17371, 5], [988, 3], [989, 3], [990, 3], [12, 5], [108, 408],
    [16571, 7], [1, 8202], [203, 5769], [16867, 5], [16521, 5], [203, 5], [60, 5], [999, 7], [17384, 1],
    [137, 5], [483, 5], [1001, 3], [345, 5785], [1002, 3], [0, 0], [484, 4], [485, 4], [287, 8474], [1006, 5],
    [1007, 5], [99, 8637], [114, 8637], [40, 2], [1008, 5961], [932, 5977], [1009, 8682], [78, 5], [79, 5993],
    [81, 5993], [80, 5993], [82, 5993], [1010, 5993], [302, 5993], [97, 8968], [83, 6025], [7, 0], [184, 6041],
    [318, 6057], [316, 6073], [319, 6089], [1011, 0], [1012, 8986], [187, 6105], [1016, 5], [156, 6121],
    [132, 6137], [157, 6153], [1017, 6169], [16390, 6185], [16409, 5], [287, 8474], [1006, 5], [1007, 5],
    [99, 8637], [114, 8637], [40, 2], [1008, 5961], [932, 5977], [13, 9066], [8, 6201], [24, 6137], [156, 6217],
    [1020, 6233], [157, 6153], [1021, 5], [136, 5], [1022, 5], [40, 1708], [1023, 5], [1024, 5], [142, 5],
    [99, 5], [78, 5], [1, 9178], [431, 5], [1027, 5], [1028, 5], [1029, 5], [1030, 5], [204, 5], [1031, 5],
    [1021, 5], [136, 5], [1022, 5], [40, 1708], [1023, 5], [1024, 5], [142, 5], [99, 5], [13, 9258], [1032, 5],
    [1033, 5], [1034, 5], [1035, 5], [1036, 5], [114, 5], [99, 5], [1037, 5], [1038, 5], [13, 9402], [1050, 5],
    [25, 3242], [40, 2], [940, 9706], [1058, 1820], [1059, 5], [1060, 5], [1061, 539], [774, 27], [775, 27],
    [1062, 539], [1035, 539], [35, 9867], [177, 9884], [1, 5], [1063, 5], [1064, 5], [1065, 6], [1066, 5],
    [430, 1820], [1067, 6], [1068, 9932], [1069, 9980], [203, 0], [225, 5], [114, 5], [99, 5], [1037, 5],
    [1038, 5], [1070, 6], [0, 0], [114, 5], [99, 5], [1037, 5], [1038, 5], [225, 5], [1071, 10028], [13, 9402],
    [25, 3242], [40, 2], [0, 0], [1072, 5], [13, 10074], [1007, 5], [1, 10234], [287, 10282], [1078, 2],
    [1079, 2], [182, 10444], [1072, 5], [13, 10074], [1007, 5], [1, 10490], [1081, 2], [1082, 3], [1020, 10536],
    [1035, 5], [16385, 5], [17467, 5], [16396, 5], [37, 5], [1035, 5], [154, 5], [16575, 5], [137, 6], [154, 5],
    [167, 5], [16385, 5], [1, 5], [137, 6], [78, 5], [16538, 5], [16551, 5], [484, 4], [485, 4], [154, 5],
    [195, 5], [137, 5], [12, 5], [483, 5], [149, 5], [203, 5], [78, 5], [17468, 5], [185, 5], [186, 10600],
    [16462, 5], [182, 7930], [898, 5], [1006, 5], [1085, 5], [1086, 6345], [1087, 1708], [431, 5], [17472, 1708],
    [1089, 5], [751, 7], [5, 7], [762, 7], [16549, 6361], [16426, 6361], [17470, 6345], [111, 5], [16481, 6377],
    [1, 5], [483, 1708], [940, 5], [1090, 5], [1091, 1708], [12, 5], [1092, 1708], [1093, 1708], [17478, 5],
    [17479, 1708], [17480, 1708], [1097, 539], [1098, 1], [207, 10616], [1099, 5], [8, 10636], [17449, 6],
    [137, 5], [1, 5], [1, 5], [1100, 5], [287, 10282], [1101, 2], [13, 10074], [980, 5], [985, 3948],
    [986, 3948], [37, 5], [185, 5], [980, 5], [17288, 5], [17317, 5], [17286, 5], [16385, 5], [16462, 5],
    [16463, 5993], [16465, 5993], [16464, 5993], [16466, 5993], [16467, 6025], [16702, 6057], [16568, 6041],
    [1102, 3948], [78, 5],
];

#[rustfmt::skip]
pub(crate) static LISTS: &[u16] = &[
    4, 2, 2, 3, 4, 3, 2, 10, 11, 10, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 3, 2, 26, 27, 409, 7, 6, 43, 44, 45,
    46, 47, 48, 5, 2, 5, 536, 3, 2, 74, 75, 137, 20, 7, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91,
    92, 93, 94, 95, 96, 441, 233, 3, 2, 44, 115, 24, 7, 116, 117, 44, 46, 118, 20, 119, 115, 120, 121, 122, 48,
    45, 47, 123, 124, 125, 126, 127, 128, 129, 130, 131, 329, 5, 4, 2, 3, 10, 11, 1530, 3, 2, 139, 140, 2, 5, 3,
    0, 2, 7, 1752, 2, 3, 5, 473, 10, 7, 156, 157, 158, 159, 160, 161, 85, 138, 162, 4, 3, 74, 163, 117, 681, 697,
    729, 2, 1, 202, 2, 1, 104, 1401, 5, 4, 104, 209, 210, 202, 2009, 2392, 2025, 2424, 3, 2, 74, 163, 2041, 2,
    2105, 5, 2169, 11, 6, 116, 120, 44, 224, 46, 48, 117, 14, 118, 20, 4, 3, 123, 124, 118, 4, 3, 99, 241, 242,
    2217, 2952, 6, 5, 245, 246, 247, 248, 249, 8, 7, 266, 267, 268, 269, 270, 271, 272, 3, 2, 295, 296, 2441,
    3304, 2473, 2, 2505, 5, 2585, 2601, 2, 4, 5, 10, 4, 353, 354, 355, 356, 357, 358, 359, 360, 361, 3, 0, 368,
    369, 2729, 3, 2, 381, 382, 3, 2, 193, 385, 4, 0, 386, 387, 388, 2, 5, 4, 7, 6, 156, 403, 404, 405, 406, 85,
    3321, 3, 3337, 3353, 3369, 3401, 4, 3513, 3529, 3545, 3561, 5, 3577, 3593, 3609, 3625, 3641, 3769, 2, 3817,
    3801, 3, 2, 44, 20, 5, 3513, 3529, 3545, 3561, 3913, 3929, 3, 3593, 3513, 3945, 14, 13, 14, 526, 44, 46, 527,
    20, 118, 116, 43, 528, 529, 530, 115, 4, 3, 532, 533, 534, 3, 2, 540, 541, 10, 9, 14, 583, 16, 584, 585, 18,
    20, 586, 528, 4, 3, 295, 588, 589, 8, 7, 604, 605, 606, 607, 608, 609, 121, 5, 4, 584, 585, 630, 20, 6, 5,
    44, 46, 118, 20, 527, 4, 3, 74, 163, 696, 3, 2, 718, 719, 21, 16, 78, 79, 80, 81, 301, 302, 83, 308, 91, 318,
    319, 316, 746, 747, 748, 131, 334, 121, 749, 750, 4953, 5017, 10, 4, 44, 46, 118, 20, 753, 119, 754, 755,
    756, 3, 2, 767, 768, 3, 2, 769, 770, 3, 2, 772, 773, 5241, 5257, 5273, 5305, 5321, 17, 16, 785, 786, 787,
    788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799, 800, 14, 13, 839, 840, 841, 842, 843, 844, 845,
    846, 847, 848, 849, 850, 756, 5, 4, 894, 895, 896, 897, 5625, 4, 3, 899, 900, 901, 3, 2, 912, 913, 5, 4, 914,
    915, 916, 917, 13, 8, 260, 919, 920, 921, 922, 923, 201, 924, 925, 926, 927, 928, 5705, 7, 6, 936, 718, 848,
    937, 938, 939, 5721, 3, 2, 954, 955, 9, 8, 956, 957, 958, 959, 960, 961, 962, 963, 2, 1, 5, 16, 7, 79, 80,
    81, 82, 83, 133, 213, 991, 992, 993, 994, 995, 996, 997, 998, 9, 6, 156, 403, 404, 157, 1003, 1004, 1005, 85,
    2, 5, 5945, 17, 16, 78, 79, 81, 80, 82, 1010, 302, 83, 7, 184, 318, 316, 319, 97, 1011, 131, 6009, 4, 3,
    1013, 1014, 1015, 6, 5, 1018, 46, 120, 1019, 118, 4, 3, 78, 1025, 1026, 8, 7, 116, 46, 45, 47, 20, 120, 121,
    18, 16, 1039, 16, 1040, 18, 1041, 1042, 1043, 120, 20, 604, 1044, 1045, 585, 1046, 1047, 1048, 1049, 9, 8,
    1051, 1052, 1053, 1054, 1055, 1056, 1057, 1014, 1820, 2, 7, 5, 2, 6249, 5, 2, 6265, 5, 2, 6281, 5, 9, 7, 585,
    20, 47, 1073, 374, 1074, 1075, 1041, 2, 1, 86, 8, 6, 156, 334, 85, 157, 1076, 1077, 404, 6297, 2, 10424,
    6297, 2, 1, 1080, 6313, 2, 6329, 5, 10556, 6393, 2, 5, 7,
];

#[rustfmt::skip]
pub(crate) static VALUE_MAPS: &[u16] = &[
    30, 156, 156, 403, 403, 404, 404, 157, 157, 162, 157, 158, 1003, 1003, 1003, 1005, 1005, 159, 159, 160, 160,
    1340, 1340, 161, 161, 85, 85, 1341, 1341, 1342, 1342, 4, 115, 295, 44, 296, 36, 116, 116, 117, 14, 43, 14,
    45, 14, 128, 14, 130, 44, 122, 44, 44, 44, 46, 46, 118, 118, 124, 118, 123, 123, 20, 20, 48, 20, 125, 20, 47,
    47, 120, 120, 119, 119, 4, 26, 295, 27, 296, 4, 295, 295, 296, 296, 6, 7, 295, 1345, 296, 1346, 296, 20, 116,
    116, 117, 14, 14, 14, 44, 44, 46, 46, 118, 118, 20, 20, 224, 20, 48, 20, 120, 120, 2, 158, 1003, 6, 118, 118,
    124, 118, 123, 123, 6, 386, 404, 388, 403, 387, 156, 4, 381, 295, 382, 296, 4, 1349, 156, 1350, 156, 12, 156,
    156, 403, 403, 404, 404, 405, 1003, 406, 1352, 85, 85, 16, 157, 157, 1003, 1003, 404, 404, 1005, 1005, 1340,
    1340, 159, 159, 160, 160, 161, 161, 22, 116, 116, 43, 116, 14, 14, 526, 14, 44, 44, 46, 46, 529, 46, 118,
    118, 20, 20, 527, 20, 528, 120, 6, 295, 295, 588, 296, 589, 296, 12, 387, 156, 388, 403, 1356, 157, 1357,
    1003, 1358, 1005, 1359, 404, 12, 91, 1348, 318, 1348, 319, 1348, 746, 963, 747, 963, 748, 963, 12, 44, 44,
    46, 46, 118, 118, 753, 118, 20, 20, 119, 119, 4, 769, 295, 770, 296, 4, 747, 963, 748, 963, 0, 18, 156, 156,
    403, 403, 404, 404, 157, 157, 1003, 1003, 1004, 1340, 1383, 1340, 1005, 1005, 85, 85, 10, 1018, 44, 46, 46,
    118, 118, 120, 120, 1019, 20, 12, 116, 116, 45, 14, 46, 46, 47, 47, 20, 20, 120, 120, 44, 1385, 121, 1386,
    1387, 1388, 1389, 1390, 1391, 1392, 1393, 1394, 1395, 1396, 1397, 1398, 1399, 1400, 1401, 1402, 1403, 1404,
    1405, 1406, 1407, 1408, 1409, 1410, 1411, 1412, 1413, 1414, 1415, 1416, 1417, 1418, 1419, 1420, 1421, 1422,
    1423, 1424, 1425, 1426, 1427,
];

#[rustfmt::skip]
pub(crate) static MAPPINGS: &[u16] = &[
    10, 2, 1, 6, 229, 8, 2, 1, 12, 9, 8, 2, 1, 13, 13, 1, 2, 6, 3088, 4, 1, 105, 1, 68, 14, 1, 2, 4, 3088, 2, 1,
    105, 13, 1, 2, 4, 3105, 2, 1, 68, 14, 1, 2, 4, 3105, 2, 1, 105, 65, 2, 1, 12, 97, 2, 1, 110, 17537, 0, 2, 1,
    113, 16545, 31, 2, 1, 25, 10433, 2, 1, 114, 11110, 2, 1, 99, 545, 5, 2, 164, 12, 1, 164, 10, 2, 1, 135, 14,
    78, 3, 2, 164, 12, 1343, 7, 545, 5, 2, 164, 12, 1, 164, 16769, 36, 2, 1, 13, 513, 2, 1, 102, 10, 2, 1, 97,
    120, 225, 42, 1, 78, 2, 79, 167, 2, 80, 167, 2, 81, 167, 2, 82, 167, 3, 91, 184, 78, 3, 91, 64, 78, 3, 94,
    78, 64, 2, 93, 78, 2, 150, 78, 2, 151, 78, 2, 152, 78, 3, 85, 97, 78, 902, 40, 2, 79, 137, 2, 80, 137, 2, 81,
    137, 2, 82, 137, 2, 92, 90, 4, 91, 181, 79, 137, 4, 91, 181, 80, 137, 4, 91, 181, 301, 137, 4, 150, 188, 203,
    137, 4, 151, 188, 203, 137, 7, 8, 1, 96, 2, 85, 179, 2, 85, 180, 4, 1, 137, 1, 198, 2, 1, 1, 2, 1, 154, 2, 1,
    12, 7425, 3, 2, 83, 168, 7457, 3, 2, 83, 169, 13, 1, 2, 7, 173, 5, 1, 295, 2, 2, 1221, 2, 4, 97, 3, 2, 5, 12,
    417, 3, 2, 8, 148, 449, 3, 2, 8, 149, 109, 3, 2, 5, 107, 3, 2, 6, 100, 6, 17537, 0, 3, 2, 5, 109, 173, 4, 4,
    156, 403, 404, 157, 20, 173, 5, 1, 295, 5, 8385, 3, 2, 7, 142, 173, 5, 1, 296, 5, 9057, 3, 2, 7, 142, 141, 3,
    29, 577, 6, 2, 5, 12, 2, 6, 110, 2657, 3, 2, 5, 13, 641, 6, 2, 5, 103, 2, 7, 12, 673, 6, 2, 5, 107, 2, 6,
    100, 0, 13, 1, 10, 2, 2, 10, 2, 11, 10, 2, 1, 5, 47, 8, 2, 1, 12, 9, 8, 2, 1, 13, 173, 0, 1, 10, 6, 3088, 4,
    1, 105, 1, 68, 174, 0, 1, 10, 4, 3088, 2, 1, 105, 173, 0, 1, 10, 4, 3105, 2, 1, 68, 174, 0, 1, 10, 4, 3105,
    2, 1, 105, 15, 309, 0, 8, 2, 1, 12, 8, 2, 1, 13, 3088, 2, 1, 30, 11, 2, 1, 28, 4, 8, 2, 1, 13, 705, 4, 1, 31,
    1, 12, 2785, 2, 1, 13, 17153, 73, 2, 1, 25, 8993, 2, 1, 23, 9025, 2, 1, 24, 3105, 6, 1, 30, 1, 34, 1, 29, 0,
    2, 1344, 206, 2, 1, 39, 2, 15, 402, 46, 3, 2, 39, 32769, 58, 10, 3, 2, 39, 32768, 52, 8, 2, 1, 12, 8, 2, 1,
    13, 3088, 2, 1, 30, 11, 2, 1, 28, 4, 8, 2, 1, 13, 705, 4, 1, 31, 1, 12, 2785, 2, 1, 13, 17153, 73, 2, 1, 25,
    8993, 2, 1, 23, 9025, 2, 1, 24, 3105, 6, 1, 30, 1, 34, 1, 29, 3105, 2, 1, 40, 0, 2, 4, 8, 2, 1, 12, 8, 2, 1,
    42, 8, 2, 1, 13, 4112, 2, 1, 50, 3105, 2, 1, 50, 4129, 2, 1, 50, 65, 2, 1, 12, 130, 156, 162, 296, 10081, 2,
    1, 42, 16769, 36, 2, 1, 13, 173, 12, 3, 20, 47, 120, 8, 417, 2, 1, 51, 449, 2, 1, 49, 6625, 2, 1, 57, 513, 2,
    1, 41, 0, 2, 1221, 45, 2, 1, 63, 18, 1032, 4, 1, 60, 1, 12, 1089, 4, 1, 60, 1, 12, 1249, 4, 1, 6, 1, 64, 46,
    2, 1, 63, 18, 1032, 4, 1, 12, 1, 59, 1089, 4, 1, 12, 1, 59, 1249, 4, 1, 64, 1, 6, 9, 13, 1, 1106, 2, 130,
    403, 130, 156, 162, 295, 9409, 2, 1, 61, 10081, 6, 1, 62, 1, 42, 1, 63, 902, 4, 1, 65, 1, 66, 3105, 4, 1, 67,
    1, 68, 5153, 2, 1, 69, 0, 3088, 2, 1, 105, 0, 10, 4, 1, 6, 1, 5, 17, 8, 2, 1, 12, 9, 8, 2, 1, 13, 15, 688,
    3105, 4, 1, 105, 1, 68, 0, 126, 7, 3, 0, 1, 1, 0, 1, 1, 19, 16, 4, 6, 0, 1, 61, 0, 1, 63, 4, 6, 0, 1, 65, 0,
    1, 66, 1, 1106, 11, 8, 4, 6, 0, 1, 61, 0, 1, 63, 1, 1105, 30, 27, 4, 25, 0, 1, 42, 0, 1, 50, 0, 1, 49, 0, 1,
    51, 0, 1, 41, 2, 1, 13, 6, 43, 44, 45, 46, 47, 48, 1, 1104, 49, 46, 4, 44, 0, 1, 28, 0, 1, 23, 0, 1, 24, 0,
    1, 32, 0, 1, 31, 0, 1, 38, 2, 1, 13, 8, 14, 15, 16, 17, 18, 19, 20, 21, 2, 1, 13, 1, 22, 2, 1, 25, 2, 26, 27,
    3, 1, 39, 1, 1103, 4, 0, 0, 1, 1, 13, 1, 10, 2, 2, 10, 13, 1, 1107, 2, 2, 1107, 2, 11, 10, 4, 1, 203, 1, 204,
    95, 8, 2, 1, 12, 9, 8, 2, 1, 13, 13, 1, 10, 6, 3088, 4, 1, 30, 1, 29, 14, 1, 10, 4, 3088, 2, 1, 30, 8, 3, 2,
    220, 12, 8, 3, 2, 220, 13, 13, 1, 10, 4, 3105, 2, 1, 29, 14, 1, 10, 4, 3105, 2, 1, 30, 577, 2, 1, 12, 2657,
    2, 1, 13, 673, 2, 1, 100, 10, 2, 1, 219, 10, 77, 2, 1, 1, 7, 4, 641, 2, 1, 12, 11, 2, 1, 216, 10, 77, 2, 1,
    1, 7, 4, 641, 2, 1, 12, 0, 10, 4, 1, 203, 1, 204, 169, 10, 2, 1, 6, 164, 8, 2, 1, 12, 9, 8, 2, 1, 13, 3088,
    2, 1, 29, 3105, 2, 1, 29, 65, 2, 1, 12, 97, 2, 1, 110, 16545, 78, 2, 1, 25, 16545, 83, 3, 2, 165, 1, 77, 4,
    3, 165, 7, 337, 1347, 6, 8385, 4, 3, 165, 7, 338, 193, 4, 3, 165, 7, 338, 16769, 90, 2, 1, 13, 10, 2, 1, 64,
    75, 225, 1, 0, 225, 23, 2, 78, 78, 1, 78, 2, 79, 78, 2, 82, 78, 2, 310, 78, 2, 311, 78, 5, 78, 342, 32768,
    347, 78, 7, 6, 2, 79, 343, 2, 82, 344, 2, 1, 348, 2, 1, 349, 2, 1, 335, 0, 10, 2, 1, 83, 24, 10, 3, 1, 345,
    0, 8, 7425, 2, 1, 168, 7457, 2, 1, 169, 321, 3, 2, 83, 351, 353, 3, 2, 83, 195, 577, 2, 1, 110, 673, 2, 1,
    100, 10, 2, 1, 165, 10, 77, 2, 1, 1, 7, 4, 641, 2, 1, 12, 173, 5, 1, 295, 2, 2, 1221, 2, 4, 0, 132, 111, 10,
    4, 1, 203, 1, 204, 315, 8, 2, 1, 12, 9, 8, 2, 1, 13, 110, 2, 1, 228, 2, 1, 30, 4, 8, 2, 1, 228, 173, 5, 1,
    295, 6, 3088, 4, 1, 30, 1, 29, 174, 5, 1, 295, 4, 3088, 2, 1, 30, 65, 2, 1, 12, 10, 2, 1, 165, 61, 10, 2, 1,
    7, 23, 77, 2, 1, 337, 1347, 4, 10433, 2, 1, 338, 46, 2, 1, 337, 4, 10433, 2, 1, 338, 193, 2, 1, 338, 10433,
    3, 2, 309, 338, 11, 2, 1, 308, 23, 77, 2, 1, 337, 1347, 4, 10433, 2, 1, 338, 46, 2, 1, 337, 4, 10433, 2, 1,
    338, 193, 2, 1, 338, 10, 2, 1, 62, 83, 10, 2, 1, 7, 34, 77, 2, 1, 337, 1347, 4, 11110, 2, 1, 338, 78, 2, 1,
    337, 1347, 18, 46, 2, 1, 337, 4, 11110, 2, 1, 338, 45, 2, 1, 337, 4, 870, 2, 1, 338, 11110, 3, 2, 309, 338,
    11, 2, 1, 308, 34, 77, 2, 1, 337, 1347, 4, 11110, 2, 1, 338, 78, 2, 1, 337, 1347, 18, 46, 2, 1, 337, 4,
    11110, 2, 1, 338, 45, 2, 1, 337, 4, 870, 2, 1, 338, 545, 3, 2, 164, 12, 16769, 90, 2, 1, 13, 417, 3, 2, 230,
    148, 449, 3, 2, 230, 149, 173, 12, 2, 20, 120, 6, 449, 4, 1, 225, 1, 226, 513, 2, 1, 41, 10, 2, 1, 64, 75,
    225, 1, 0, 225, 23, 2, 78, 78, 1, 78, 2, 79, 78, 2, 82, 78, 2, 310, 78, 2, 311, 78, 5, 78, 342, 32768, 347,
    78, 7, 6, 2, 79, 343, 2, 82, 344, 2, 1, 348, 2, 1, 349, 2, 1, 335, 0, 10, 2, 1, 83, 24, 10, 3, 1, 345, 0, 8,
    7425, 2, 1, 168, 7457, 2, 1, 169, 321, 3, 2, 83, 351, 353, 3, 2, 83, 195, 0, 2, 1221, 162, 295, 15, 1148, 10,
    4, 1, 203, 1, 204, 10, 3105, 2, 1, 29, 5153, 4, 3, 222, 315, 40, 0, 2, 4, 162, 296, 15, 1148, 10, 4, 1, 203,
    1, 204, 6, 3105, 4, 1, 228, 1, 30, 0, 2, 1348, 132, 111, 10, 4, 1, 203, 1, 204, 128, 8, 4, 1, 136, 1, 12, 9,
    8, 2, 1, 1, 8, 2, 1, 12, 3088, 4, 1, 29, 1, 30, 3105, 4, 1, 29, 1, 30, 65, 2, 1, 136, 10, 2, 1, 62, 83, 10,
    2, 1, 7, 34, 77, 2, 1, 337, 1347, 4, 11110, 2, 1, 338, 78, 2, 1, 337, 1347, 18, 46, 2, 1, 337, 4, 11110, 2,
    1, 338, 45, 2, 1, 337, 4, 870, 2, 1, 338, 11110, 3, 2, 309, 338, 11, 2, 1, 308, 34, 77, 2, 1, 337, 1347, 4,
    11110, 2, 1, 338, 78, 2, 1, 337, 1347, 18, 46, 2, 1, 337, 4, 11110, 2, 1, 338, 45, 2, 1, 337, 4, 870, 2, 1,
    338, 16769, 114, 2, 1, 1, 513, 2, 1, 231, 0, 10, 3, 1, 204, 0, 29, 8, 22, 1, 238, 1, 282, 1, 300, 1, 293, 1,
    286, 1, 258, 1, 59, 1, 275, 1, 274, 1, 281, 1, 234, 9, 8, 2, 1, 239, 3088, 2, 1, 40, 10, 3, 1, 204, 0, 4, 8,
    2, 1, 137, 3105, 2, 1, 40, 0, 15, 1657, 130, 85, 162, 296, 3, 10, 3, 1, 204, 0, 20, 65, 2, 1, 238, 865, 2, 1,
    42, 417, 4, 1, 251, 1, 265, 449, 4, 1, 252, 1, 257, 0, 2, 4, 15, 1711, 0, 2, 1348, 15, 1711, 0, 15, 1657, 2,
    1221, 130, 85, 162, 295, 10, 3, 1, 204, 0, 8, 193, 2, 1, 114, 870, 2, 1, 99, 0, 15, 1755, 10, 3, 1, 204, 0,
    8, 65, 2, 1, 258, 545, 2, 1, 259, 0, 15, 1657, 2, 4, 130, 85, 162, 296, 3, 10, 3, 1, 204, 0, 12, 65, 2, 1,
    59, 97, 2, 1, 275, 449, 2, 1, 225, 0, 15, 1755, 10, 3, 1, 204, 0, 12, 65, 2, 1, 59, 97, 2, 1, 275, 225, 2, 1,
    277, 0, 15, 1657, 2, 10, 10, 3, 1, 204, 0, 4, 577, 2, 1, 275, 0, 15, 1657, 130, 156, 10, 3, 1, 204, 0, 30,
    65, 2, 1, 282, 8385, 2, 1, 114, 9062, 2, 1, 99, 417, 6, 2, 8, 148, 2, 8, 328, 449, 3, 2, 8, 149, 6625, 3, 2,
    283, 76, 0, 2, 4, 162, 296, 3, 15, 1859, 0, 2, 1221, 162, 295, 15, 1859, 10, 3, 1, 204, 0, 4, 225, 2, 1, 78,
    0, 15, 1657, 2, 1344, 741, 10, 3, 1, 204, 0, 17, 705, 2, 1, 293, 17153, 78, 2, 1, 25, 8993, 2, 1, 114, 9025,
    2, 1, 99, 0, 15, 1657, 130, 157, 10, 3, 1, 204, 0, 37, 65, 2, 1, 300, 8385, 3, 2, 114, 330, 193, 3, 2, 114,
    331, 9057, 3, 2, 99, 330, 865, 3, 2, 99, 331, 417, 6, 2, 8, 148, 2, 8, 332, 449, 3, 2, 8, 149, 0, 2, 4, 162,
    296, 3, 15, 1954, 0, 2, 1221, 162, 295, 15, 1954, 10, 3, 1, 204, 0, 59, 225, 12, 2, 78, 64, 2, 79, 167, 2,
    80, 167, 2, 301, 167, 7, 10, 1, 79, 1, 80, 1, 81, 1, 301, 1, 302, 2, 1, 137, 2, 1, 333, 2, 1, 335, 2, 1, 12,
    10, 2, 1, 83, 16, 7425, 2, 1, 168, 7457, 2, 1, 169, 321, 2, 1, 154, 353, 2, 1, 195, 0, 45, 2, 1, 86, 45, 10,
    4, 1, 203, 1, 204, 38, 8, 5, 1, 12, 2, 6, 12, 9, 8, 5, 1, 13, 2, 6, 13, 3088, 5, 1, 30, 2, 6, 30, 3105, 7, 1,
    228, 1, 30, 2, 6, 30, 3105, 5, 1, 29, 2, 6, 29, 46, 2, 1, 86, 53, 10, 3, 1, 204, 0, 29, 8, 22, 1, 238, 1,
    282, 1, 300, 1, 293, 1, 286, 1, 258, 1, 59, 1, 275, 1, 274, 1, 281, 1, 234, 9, 8, 2, 1, 239, 3088, 2, 1, 40,
    10, 3, 1, 204, 0, 4, 8, 2, 1, 137, 3105, 2, 1, 40, 0, 16, 10, 6, 0, 1, 1, 1, 1, 86, 0, 1, 1, 4, 0, 0, 1, 86,
    8, 3, 2, 6, 12, 9, 8, 2, 1, 99, 3088, 4, 1, 362, 1, 352, 3105, 4, 1, 362, 1, 352, 0, 13, 1, 353, 2, 2, 1221,
    13, 3, 359, 360, 361, 2, 2, 1348, 2, 4, 15, 2208, 3, 13, 1, 356, 8, 417, 2, 1, 364, 449, 2, 1, 149, 173, 0,
    1, 4, 4, 9057, 2, 1, 99, 10, 2, 1, 6, 66, 65, 2, 1, 12, 17537, 121, 2, 1, 287, 16545, 128, 2, 1, 25, 8385, 2,
    1, 114, 225, 8, 1, 78, 2, 97, 78, 2, 389, 78, 7425, 3, 2, 390, 168, 7457, 3, 2, 390, 169, 6625, 2, 1, 380,
    513, 2, 1, 101, 545, 3, 2, 389, 393, 142, 27, 4, 9062, 2, 1, 99, 902, 6, 1, 383, 3, 97, 383, 394, 9057, 2, 1,
    99, 17537, 133, 2, 1, 113, 45, 2, 1, 6, 7, 141, 28, 2, 130, 403, 130, 156, 0, 8, 2, 1, 365, 16, 0, 0, 28, 7,
    3, 0, 1, 1, 0, 1, 1, 6, 3, 0, 1, 365, 1, 1187, 7, 3, 0, 1, 1351, 0, 1, 86, 4, 0, 0, 1, 1, 8, 2, 1, 396, 3105,
    2, 1, 40, 0, 11, 4, 3, 226, 204, 446, 4, 465, 2, 1, 226, 46, 6, 5, 226, 204, 446, 32768, 226, 5, 465, 3, 2,
    226, 225, 465, 2, 1, 149, 46, 2, 1, 149, 4, 465, 2, 1, 225, 0, 11105, 17, 2, 226, 99, 3, 226, 204, 42, 3,
    226, 204, 99, 3, 226, 204, 367, 1, 42, 865, 3, 2, 226, 421, 173, 12, 2, 20, 47, 16, 417, 12, 5, 226, 204,
    446, 32768, 466, 3, 226, 204, 452, 1, 148, 15, 2409, 0, 9057, 17, 2, 226, 99, 3, 226, 204, 42, 3, 226, 204,
    99, 3, 226, 204, 367, 1, 42, 15, 2448, 0, 15, 2400, 2, 4, 162, 296, 3, 10, 2, 1, 203, 255, 65, 2, 1, 12, 97,
    16, 1, 110, 3, 226, 426, 110, 3, 226, 427, 110, 5, 226, 427, 406, 226, 110, 10, 2, 1, 226, 137, 17537, 138,
    2, 1, 287, 11105, 3, 2, 426, 99, 865, 3, 2, 426, 421, 225, 4, 3, 426, 448, 78, 12, 2, 1, 427, 2, 1, 287, 138,
    6, 18561, 138, 1, 0, 15, 2448, 39, 11105, 2, 1, 42, 9057, 3, 2, 204, 476, 865, 5, 2, 165, 12, 1, 400, 193, 3,
    2, 42, 12, 173, 12, 2, 20, 47, 12, 417, 4, 1, 452, 1, 148, 449, 4, 1, 453, 1, 149, 142, 4, 48, 10, 3, 2, 427,
    156, 2, 15, 2495, 10, 3, 2, 427, 403, 2, 15, 2495, 10, 3, 2, 427, 404, 2, 15, 2495, 10, 3, 2, 427, 405, 2,
    15, 2448, 10, 3, 2, 427, 406, 2, 15, 2448, 10, 3, 2, 427, 85, 2, 15, 2448, 173, 12, 2, 20, 47, 4, 449, 2, 1,
    225, 173, 4, 1, 156, 14, 10, 3, 2, 402, 156, 8, 8385, 2, 1, 461, 6625, 2, 1, 380, 173, 4, 1, 403, 14, 10, 3,
    2, 402, 403, 8, 8385, 2, 1, 461, 6625, 2, 1, 380, 173, 4, 1, 404, 14, 10, 3, 2, 402, 404, 8, 193, 2, 1, 429,
    9057, 2, 1, 367, 142, 4, 31, 10, 6, 2, 402, 156, 2, 402, 403, 8, 8385, 2, 1, 461, 6625, 2, 1, 380, 10, 3, 2,
    402, 404, 8, 193, 2, 1, 429, 9057, 2, 1, 367, 0, 77, 2, 1, 1, 1353, 4, 241, 2, 1, 204, 0, 7, 1, 0, 2, 1, 137,
    2, 1, 1, 2, 1, 154, 0, 0, 15, 2400, 2, 1221, 162, 295, 10, 2, 1, 203, 168, 65, 2, 1, 12, 97, 7, 2, 99, 110,
    3, 402, 187, 110, 17537, 138, 2, 1, 287, 10, 2, 1, 114, 12, 8385, 2, 1, 367, 193, 6, 1, 421, 1, 429, 1, 400,
    10, 2, 1, 99, 12, 9057, 2, 1, 367, 865, 6, 1, 421, 1, 429, 1, 400, 865, 3, 2, 402, 423, 545, 3, 2, 407, 136,
    11, 3, 2, 402, 223, 4, 15, 2785, 15, 2796, 142, 7, 15, 11, 2, 1, 409, 10, 77, 2, 1, 1, 1353, 4, 241, 2, 1,
    204, 142, 28, 18, 11, 2, 1, 409, 13, 7, 1, 0, 2, 1, 137, 2, 1, 1, 2, 1, 154, 0, 225, 2, 1, 64, 10, 3, 2, 402,
    64, 47, 225, 6, 2, 6, 78, 2, 347, 483, 11, 3, 2, 6, 179, 33, 78, 2, 1, 1, 83, 5, 902, 3, 2, 203, 137, 45, 3,
    2, 203, 345, 16, 7425, 4, 3, 203, 345, 484, 7457, 4, 3, 203, 345, 485, 321, 2, 1, 483, 0, 15, 2400, 2, 1348,
    162, 296, 3, 10, 2, 1, 203, 12, 65, 2, 1, 136, 17537, 138, 5, 1, 287, 2, 226, 287, 0, 15, 2400, 13, 1, 1197,
    2, 2, 10, 13, 1, 1199, 2, 2, 1107, 2, 11, 577, 3, 2, 203, 12, 0, 15, 2400, 10, 2, 1, 203, 25, 65, 2, 1, 12,
    16545, 78, 3, 2, 187, 25, 193, 4, 3, 187, 114, 12, 11, 2, 1, 223, 4, 15, 2785, 15, 2796, 173, 5, 1, 295, 2,
    2, 1221, 174, 5, 1, 295, 3, 2, 4, 3, 0, 130, 1352, 97, 4, 3, 203, 187, 110, 15, 3037, 0, 15, 2400, 2, 4, 130,
    1352, 3, 10, 2, 1, 203, 17, 65, 2, 1, 12, 97, 2, 1, 110, 865, 2, 1, 400, 16545, 78, 2, 1, 25, 0, 15, 2400,
    13, 1, 1207, 2, 2, 10, 13, 1, 1209, 2, 2, 1107, 13, 1, 1208, 2, 610, 696, 2, 11, 10, 2, 1, 203, 14, 577, 2,
    1, 12, 641, 4, 3, 412, 32768, 400, 673, 2, 1, 100, 0, 97, 4, 3, 203, 187, 436, 15, 3037, 0, 5, 4, 0, 0, 1,
    154, 7, 1, 0, 2, 1, 496, 2, 1, 506, 0, 0, 7, 1, 0, 2, 1, 497, 2, 1, 507, 0, 0, 7, 1, 0, 2, 1, 498, 2, 1, 508,
    0, 0, 7, 1, 0, 2, 1, 499, 2, 1, 509, 0, 0, 7, 1, 0, 2, 1, 500, 2, 1, 510, 0, 0, 7, 1, 0, 2, 1, 501, 2, 1,
    511, 0, 0, 7, 1, 0, 2, 1, 502, 2, 1, 512, 0, 0, 7, 1, 0, 2, 1, 503, 2, 1, 513, 0, 0, 7, 1, 0, 2, 1, 504, 2,
    1, 514, 0, 0, 7, 1, 0, 2, 1, 505, 2, 1, 515, 0, 0, 0, 19585, 151, 8, 1, 491, 1, 492, 1, 114, 1, 99, 2177, 2,
    1, 569, 45, 2, 1, 491, 21, 141, 28, 2, 130, 403, 269, 2, 1, 494, 2, 130, 403, 269, 2, 1, 731, 2, 130, 403,
    130, 156, 45, 2, 1, 492, 21, 141, 28, 2, 130, 403, 269, 2, 1, 494, 2, 130, 403, 269, 2, 1, 731, 2, 130, 403,
    130, 156, 45, 2, 1, 114, 21, 141, 28, 2, 130, 403, 269, 2, 1, 494, 2, 130, 403, 269, 2, 1, 731, 2, 130, 403,
    130, 156, 20673, 151, 4, 1, 491, 1, 114, 9409, 4, 1, 491, 1, 114, 21345, 151, 4, 1, 492, 1, 99, 10081, 4, 1,
    492, 1, 99, 0, 45, 2, 1, 538, 2, 2, 1348, 45, 2, 1, 537, 2, 2, 1348, 45, 2, 1, 542, 2, 2, 1348, 45, 2, 1,
    543, 2, 2, 1348, 2, 1221, 1032, 4, 1, 486, 1, 487, 1089, 4, 1, 486, 1, 487, 162, 295, 1249, 4, 1, 493, 1,
    537, 15, 3183, 45, 2, 1, 505, 4, 18, 1354, 1355, 10, 15, 3294, 7425, 2, 1, 545, 7457, 2, 1, 546, 1345, 2, 1,
    548, 1377, 2, 1, 547, 6625, 2, 1, 495, 1569, 2, 1, 554, 0, 2, 4, 1032, 4, 1, 486, 1, 487, 1032, 2, 1, 570,
    1032, 2, 1, 566, 12321, 2, 1, 572, 1089, 4, 1, 486, 1, 487, 162, 296, 15, 3294, 16769, 168, 2, 1, 570, 173,
    12, 2, 20, 120, 10, 1441, 2, 1, 566, 1473, 4, 1, 573, 1, 571, 0, 2, 1344, 1729, 2, 1, 579, 2785, 2, 1, 582,
    17153, 191, 2, 1, 587, 21281, 151, 4, 1, 491, 1, 580, 10017, 4, 1, 491, 1, 580, 21313, 151, 4, 1, 492, 1,
    581, 10049, 4, 1, 492, 1, 581, 0, 1032, 2, 1, 579, 1032, 2, 1, 582, 16, 0, 15, 3554, 0, 1032, 2, 1, 579,
    1032, 4, 1, 622, 1, 582, 11297, 2, 1, 620, 15, 3554, 0, 2, 963, 1032, 2, 1, 618, 1032, 2, 1, 629, 0, 2, 963,
    1032, 2, 1, 635, 9, 1032, 2, 1, 579, 1032, 2, 1, 622, 11280, 2, 1, 620, 11297, 2, 1, 620, 0, 2, 963, 1032, 2,
    1, 657, 9, 1032, 6, 1, 662, 1, 666, 1, 618, 1032, 2, 1, 622, 3088, 2, 1, 620, 3105, 2, 1, 620, 0, 1601, 2, 1,
    682, 0, 2, 963, 1032, 4, 1, 682, 1, 712, 16, 0, 15, 3689, 0, 1032, 2, 1, 486, 9, 3088, 8, 1, 686, 1, 685, 1,
    699, 1, 684, 3105, 8, 1, 686, 1, 685, 1, 699, 1, 684, 15, 3689, 13, 1, 1250, 29, 16513, 198, 2, 1, 679, 141,
    4, 21, 2, 1221, 1089, 2, 1, 486, 162, 295, 20673, 151, 2, 1, 688, 9409, 2, 1, 688, 1249, 2, 1, 493, 2, 963,
    0, 2, 4, 1032, 2, 1, 691, 1032, 2, 1, 693, 3105, 8, 1, 686, 1, 685, 1, 699, 1, 684, 15, 3689, 1089, 2, 1,
    486, 162, 296, 16769, 168, 2, 1, 693, 173, 12, 1, 20, 4, 1441, 2, 1, 566, 0, 13, 1, 1257, 2, 2, 10, 13, 1,
    1262, 2, 2, 1107, 2, 11, 1032, 2, 1, 682, 9, 3088, 8, 1, 686, 1, 699, 1, 685, 1, 684, 3105, 8, 1, 686, 1,
    699, 1, 685, 1, 684, 15, 3689, 2657, 4, 1, 698, 1, 695, 0, 2, 963, 1032, 2, 1, 662, 9, 3088, 8, 1, 686, 1,
    685, 1, 699, 1, 684, 3105, 8, 1, 686, 1, 685, 1, 699, 1, 684, 15, 3689, 0, 2, 963, 1032, 2, 1, 712, 9, 3088,
    8, 1, 686, 1, 685, 1, 699, 1, 684, 3105, 8, 1, 686, 1, 685, 1, 699, 1, 684, 0, 2, 963, 1032, 2, 1, 715, 3105,
    2, 1, 620, 0, 8, 2, 1, 12, 3105, 5, 1, 352, 2, 204, 40, 13, 1, 1279, 4, 2, 1221, 162, 295, 2, 4, 162, 296,
    10, 2, 1, 204, 40, 65, 2, 1, 725, 15, 3294, 225, 2, 1, 64, 6625, 4, 1, 734, 1, 730, 173, 0, 1, 4, 6, 16769,
    168, 2, 1, 726, 3, 173, 12, 1, 20, 8, 417, 2, 1, 364, 449, 2, 1, 376, 3, 0, 2, 963, 8, 2, 1, 12, 9, 3088, 5,
    1, 352, 2, 204, 40, 3105, 5, 1, 352, 2, 204, 40, 0, 45, 2, 1, 722, 4, 8, 2, 1, 12, 46, 2, 1, 722, 25, 1032,
    6, 1, 635, 1, 657, 1, 682, 9, 1032, 2, 1, 622, 1040, 10, 1, 620, 1, 699, 1, 686, 1, 685, 1, 684, 3105, 5, 1,
    352, 2, 204, 40, 3105, 10, 1, 620, 1, 699, 1, 686, 1, 685, 1, 684, 11297, 2, 1, 620, 0, 139, 7, 3, 0, 1, 722,
    0, 1, 1, 20, 15, 5, 1, 575, 1360, 4, 9, 0, 1, 682, 0, 1, 712, 0, 1, 681, 2, 1361, 1, 575, 11, 6, 0, 1, 635,
    0, 1, 637, 2, 1362, 1, 637, 9, 6, 0, 1, 618, 0, 1, 629, 1, 1224, 9, 6, 0, 1, 579, 0, 1, 621, 1, 1223, 11, 6,
    0, 1, 657, 0, 1, 637, 2, 1363, 1, 637, 14, 11, 4, 6, 0, 1, 486, 0, 1, 487, 0, 1, 570, 1, 4, 14, 11, 4, 6, 0,
    1, 486, 0, 1, 487, 0, 1, 491, 1, 1221, 12, 9, 0, 1, 579, 0, 1, 582, 1, 1, 621, 1, 1222, 9, 6, 0, 1, 721, 0,
    1, 717, 1, 1272, 7, 3, 0, 1, 1364, 0, 1, 86, 4, 0, 0, 1, 575, 8, 2, 1, 12, 14369, 2, 1, 40, 130, 157, 65, 2,
    1, 12, 97, 2, 1, 745, 8385, 4, 1, 114, 1, 743, 545, 6, 2, 319, 59, 2, 187, 12, 225, 36, 2, 78, 64, 2, 318,
    78, 3, 91, 894, 483, 3, 91, 895, 483, 3, 91, 896, 64, 2, 319, 898, 2, 316, 78, 2, 79, 167, 2, 80, 167, 2,
    301, 167, 2, 81, 167, 7, 12, 1, 79, 1, 80, 1, 81, 1, 334, 1, 301, 1, 302, 2, 1, 137, 2, 1, 333, 2, 1, 335, 2,
    1, 12, 10, 2, 1, 83, 16, 7425, 2, 1, 168, 7457, 2, 1, 169, 321, 2, 1, 154, 353, 2, 1, 195, 10, 3, 2, 377,
    32768, 15, 417, 2, 1, 148, 449, 9, 2, 886, 226, 1, 6, 1, 226, 1, 483, 142, 7, 28, 142, 28, 25, 142, 8, 22,
    10, 4, 3, 65534, 377, 32768, 15, 417, 2, 1, 148, 449, 9, 2, 886, 226, 1, 6, 1, 226, 1, 483, 0, 16385, 211, 2,
    1, 1, 2, 1221, 162, 295, 15, 4225, 16225, 4, 3, 65534, 135, 824, 0, 8, 2, 1, 12, 8, 2, 1, 13, 8, 4, 1, 759,
    1, 764, 14369, 2, 1, 40, 77, 2, 1, 1, 1365, 24, 2, 1344, 705, 2, 1, 12, 2785, 2, 1, 13, 770, 296, 16161, 4,
    3, 65534, 135, 824, 9025, 4, 1, 239, 1, 757, 78, 2, 1, 1, 1365, 71, 2, 4, 130, 157, 162, 296, 65, 2, 1, 12,
    16769, 224, 2, 1, 13, 15553, 4, 3, 65534, 135, 824, 77, 2, 1, 758, 1366, 4, 97, 2, 1, 239, 97, 3, 2, 5, 12,
    9057, 8, 1, 759, 1, 764, 1, 239, 1, 757, 513, 2, 1, 761, 10, 3, 2, 377, 32768, 15, 417, 2, 1, 148, 449, 9, 2,
    886, 226, 1, 6, 1, 226, 1, 483, 0, 2, 1344, 8, 2, 1, 12, 8, 4, 1, 86, 1, 13, 14369, 2, 1, 40, 705, 2, 1, 12,
    2785, 4, 1, 13, 1, 86, 17153, 237, 2, 1, 25, 8993, 4, 1, 114, 1, 743, 9025, 4, 1, 99, 1, 776, 0, 8, 3, 2,
    65534, 12, 9, 8, 5, 1, 40, 2, 65534, 352, 16, 0, 14369, 5, 1, 40, 2, 65534, 352, 0, 16385, 242, 2, 1, 1, 2,
    4, 386, 44, 162, 296, 15, 4225, 15553, 4, 3, 65534, 135, 824, 9057, 4, 1, 99, 1, 776, 0, 45, 2, 1, 12, 8, 8,
    2, 1, 12, 14369, 2, 1, 40, 46, 2, 1, 12, 2, 15, 4583, 0, 132, 247, 193, 6, 2, 165, 12, 2, 165, 944, 865, 3,
    2, 42, 12, 0, 237, 3, 2, 6, 949, 4, 2, 4, 386, 119, 237, 3, 2, 6, 947, 6, 2, 4, 386, 44, 162, 296, 45, 2, 1,
    347, 2, 2, 1348, 45, 4, 3, 6, 945, 203, 2, 2, 1348, 2, 1221, 162, 295, 15, 4653, 65, 6, 2, 6, 60, 2, 347, 60,
    141, 2, 21, 8, 6, 2, 6, 60, 2, 347, 60, 237, 3, 2, 6, 949, 7, 8, 5, 1, 40, 2, 65534, 352, 142, 2, 17, 8, 6,
    2, 165, 12, 2, 165, 944, 8, 5, 1, 40, 2, 65534, 352, 16, 0, 14369, 5, 1, 40, 2, 65534, 352, 225, 6, 2, 6, 78,
    2, 347, 483, 545, 4, 3, 6, 946, 60, 513, 3, 2, 6, 135, 7, 3, 2, 6, 179, 5, 2, 203, 137, 1, 137, 0, 5, 2, 203,
    483, 1, 483, 6, 2, 203, 1001, 2, 203, 1002, 11, 3, 2, 6, 179, 14, 10, 3, 2, 203, 345, 8, 7425, 2, 1, 484,
    7457, 2, 1, 485, 0, 2, 1348, 162, 295, 15, 4653, 8, 3, 2, 319, 60, 9, 8, 3, 2, 165, 12, 8, 3, 2, 319, 182,
    16, 5, 1, 40, 2, 65534, 352, 14369, 5, 1, 40, 2, 65534, 352, 78, 3, 2, 319, 182, 955, 5, 225, 3, 2, 319, 898,
    545, 3, 2, 319, 60, 0, 2, 4, 162, 296, 132, 247, 3, 193, 3, 2, 42, 12, 865, 6, 2, 165, 12, 2, 165, 944, 0,
    15, 4891, 8, 7, 3, 460, 965, 32768, 2, 165, 12, 19, 46, 46, 4, 3, 460, 965, 32768, 5, 16, 3, 2, 460, 481, 45,
    4, 3, 460, 965, 32769, 2, 16, 0, 65, 4, 3, 460, 965, 32768, 14369, 5, 2, 460, 481, 1, 40, 0, 15, 4891, 8, 6,
    2, 118, 60, 2, 165, 12, 19, 118, 46, 3, 2, 118, 60, 5, 16, 3, 2, 118, 481, 65, 3, 2, 118, 60, 14369, 5, 2,
    118, 481, 1, 40, 0, 346, 44, 16, 2, 2, 65534, 811, 1, 1367, 4, 8, 7, 0, 2, 1368, 1369, 0, 1, 165, 4, 1370,
    14, 6, 347, 319, 865, 460, 118, 444, 751, 866, 867, 868, 869, 870, 871, 9, 165, 42, 40, 872, 948, 947, 1371,
    384, 1372, 16, 10, 2, 2, 65534, 811, 1, 1367, 0, 2, 65534, 810, 2, 1370, 2, 65534, 810, 11, 6, 2, 2, 65534,
    811, 1, 1367, 2, 1370, 1, 810, 41, 16, 2, 2, 65534, 811, 1, 1005, 4, 8, 7, 0, 2, 1368, 1369, 0, 1, 165, 4,
    1373, 11, 6, 347, 319, 865, 460, 118, 444, 751, 866, 867, 868, 9, 165, 42, 40, 872, 948, 947, 1371, 384,
    1372, 16, 10, 2, 2, 65534, 811, 1, 1005, 0, 2, 65534, 810, 2, 1373, 2, 65534, 810, 11, 6, 2, 2, 65534, 811,
    1, 1005, 2, 1373, 1, 810, 37, 9, 1, 2, 65534, 811, 7, 0, 2, 1368, 1369, 4, 1370, 14, 6, 347, 319, 865, 460,
    118, 444, 751, 866, 867, 868, 869, 870, 871, 9, 165, 42, 40, 872, 948, 947, 1371, 384, 1372, 35, 10, 1, 2,
    65534, 811, 0, 1, 165, 0, 1, 42, 4, 1373, 11, 6, 347, 319, 865, 460, 118, 444, 751, 866, 867, 868, 9, 165,
    42, 40, 872, 948, 947, 1371, 384, 1372, 18, 10, 6, 2, 65534, 811, 1, 1374, 0, 2, 65534, 810, 3, 2, 65534,
    811, 2, 65534, 810, 13, 6, 6, 2, 65534, 811, 1, 1374, 3, 2, 65534, 811, 1, 810, 13, 10, 7, 0, 1, 108, 2, 2,
    65534, 810, 1, 780, 1, 1287, 7, 4, 7, 0, 1, 108, 1, 1281, 7, 4, 7, 0, 1, 1375, 1, 1282, 7, 4, 7, 0, 1, 1376,
    1, 1283, 7, 4, 7, 0, 1, 1377, 1, 1285, 12, 9, 2, 2, 65534, 810, 1, 1378, 0, 1, 856, 1, 1304, 10, 4, 0, 2,
    65534, 810, 2, 1379, 2, 65534, 810, 8, 5, 2, 1, 810, 1, 1380, 1, 1294, 9, 4, 0, 2, 65534, 811, 2, 1379, 1,
    810, 4, 0, 0, 1, 810, 86, 1, 811, 304, 1381, 51, 1381, 1, 48, 5, 811, 12, 352, 810, 872, 305, 1382, 38, 1382,
    1, 29, 1, 810, 306, 304, 23, 304, 0, 20, 3, 135, 308, 377, 270, 0, 12, 108, 1, 0, 1375, 1, 0, 1376, 1, 0,
    1377, 1, 0, 0, 0, 1368, 1, 0, 1369, 3, 0, 0, 29, 1, 810, 306, 0, 23, 304, 0, 20, 3, 135, 308, 377, 270, 0,
    12, 108, 1, 0, 1375, 1, 0, 1376, 1, 0, 1377, 1, 0, 0, 0, 65, 2, 1, 1006, 17537, 248, 8, 1, 287, 2, 114, 1, 2,
    99, 1, 10433, 8, 1, 114, 2, 114, 1083, 2, 114, 12, 11105, 8, 1, 99, 2, 99, 1083, 2, 99, 12, 3105, 2, 1, 40,
    513, 2, 1, 1007, 0, 225, 26, 1, 78, 2, 79, 167, 2, 80, 167, 2, 81, 167, 2, 82, 167, 2, 184, 483, 2, 318, 78,
    2, 319, 898, 2, 316, 78, 7, 14, 1, 79, 1, 81, 1, 80, 1, 82, 1, 302, 1, 1010, 1, 97, 2, 1, 137, 0, 2, 1, 154,
    0, 7425, 3, 2, 83, 484, 7457, 3, 2, 83, 485, 321, 3, 2, 83, 154, 353, 3, 2, 83, 195, 0, 8, 2, 1, 1006, 77, 2,
    1, 1009, 184, 2, 2, 1348, 77, 2, 1, 1009, 318, 2, 2, 1348, 77, 2, 1, 1009, 319, 2, 2, 1348, 77, 4, 3, 6, 97,
    1, 318, 2, 2, 1348, 77, 4, 3, 6, 97, 1, 184, 2, 2, 1348, 2, 1221, 162, 295, 15, 5430, 6625, 3, 2, 156, 1087,
    545, 3, 2, 187, 1006, 15, 5474, 11, 2, 1, 97, 6, 241, 4, 1, 78, 1, 167, 10, 3, 2, 6, 97, 72, 225, 26, 1, 78,
    2, 79, 167, 2, 80, 167, 2, 81, 167, 2, 82, 167, 2, 184, 483, 2, 318, 78, 2, 319, 898, 2, 316, 78, 7, 14, 1,
    79, 1, 81, 1, 80, 1, 82, 1, 302, 1, 1010, 1, 97, 2, 1, 137, 0, 2, 1, 154, 0, 7425, 3, 2, 83, 484, 7457, 3, 2,
    83, 485, 321, 3, 2, 83, 154, 353, 3, 2, 83, 195, 0, 8, 2, 1, 1006, 8, 2, 1, 13, 2, 4, 162, 296, 15, 5430,
    16769, 267, 2, 1, 13, 417, 3, 2, 8, 483, 449, 3, 2, 8, 940, 6625, 3, 2, 156, 1091, 0, 1089, 2, 1, 136, 130,
    156, 13345, 2, 1, 1022, 3105, 2, 1, 1022, 0, 1032, 2, 1, 136, 2, 1221, 162, 295, 15, 5738, 9409, 2, 1, 142,
    10081, 2, 1, 99, 1249, 2, 1, 78, 6625, 2, 1, 1029, 0, 1032, 2, 1, 136, 1032, 2, 1, 13, 1032, 2, 1, 1033, 2,
    4, 162, 296, 15, 5738, 12321, 2, 1, 1032, 9409, 2, 1, 99, 10081, 2, 1, 142, 16769, 278, 2, 1, 13, 78, 2, 1,
    1033, 1384, 9, 1441, 2, 1, 1033, 16833, 291, 2, 1, 1033, 1537, 2, 1, 1036, 0, 2, 1344, 705, 4, 1, 1037, 1,
    1050, 2785, 2, 1, 13, 17153, 78, 2, 1, 25, 10017, 2, 1, 114, 10049, 2, 1, 99, 577, 4, 1, 1038, 1, 1064, 3105,
    2, 1, 40, 0, 8, 8, 1, 1037, 1, 1050, 1, 1066, 1, 1038, 8, 2, 1, 13, 3088, 2, 1, 40, 15, 5835, 0, 8, 4, 1,
    1037, 1, 1038, 19, 1428, 15, 5835, 0, 8, 4, 1, 1037, 1, 1038, 19, 133, 3088, 2, 1, 40, 15, 5835, 0, 8, 2, 1,
    1072, 8, 2, 1, 1, 8, 2, 1, 13, 8, 2, 1, 287, 2, 963, 3105, 4, 1, 1078, 1, 1081, 0, 8, 10, 1, 1006, 1, 136, 1,
    1072, 1, 1037, 1, 1038, 9, 3088, 6, 1, 40, 1, 1078, 1, 1081, 3105, 6, 1, 40, 1, 1078, 1, 1081, 0, 148, 14,
    11, 0, 1, 1006, 4, 6, 0, 1, 1009, 0, 1, 6, 1, 1332, 9, 6, 0, 1, 1006, 0, 1, 13, 1, 1333, 11, 6, 0, 1, 1072,
    0, 1, 1, 2, 1429, 1, 1, 9, 6, 0, 1, 136, 0, 1, 13, 1, 1334, 17, 14, 0, 1, 136, 4, 9, 0, 1, 78, 0, 1, 204, 0,
    1, 1, 1, 1105, 6, 3, 0, 1, 1071, 1, 1337, 49, 46, 4, 15, 0, 1, 1037, 0, 1, 1050, 0, 1, 1038, 0, 1, 1063, 0,
    1, 1066, 4, 27, 0, 1, 13, 0, 1, 40, 0, 1, 1, 0, 1, 1068, 0, 1, 1069, 0, 1, 1065, 0, 1, 1066, 0, 1, 203, 0, 1,
    225, 1, 1335, 20, 17, 4, 15, 0, 1, 1037, 0, 1, 1050, 0, 1, 1038, 0, 1, 1063, 0, 1, 1066, 1, 1336, 4, 0, 0, 1,
    1,
];

#[rustfmt::skip]
pub(crate) static EVENTS: &[u8] = &[
    4, 0, 0, 0, 2, 0, 0, 0, 14, 2, 166, 5, 0, 2, 0, 0, 0, 13, 1, 165, 5, 0, 150, 17, 4, 142, 7, 0, 2, 2, 156, 1,
    0, 2, 2, 134, 1, 0, 2, 0, 0, 0, 143, 17, 90, 234, 3, 0, 2, 0, 0, 0, 144, 17, 0, 0, 0, 161, 17, 2, 234, 1, 0,
    158, 17, 2, 254, 7, 0, 6, 0, 48, 0, 2, 2, 40, 0, 2, 1, 87, 0, 2, 0, 48, 0, 2, 2, 40, 0, 2, 1, 87, 0, 2, 0,
    48, 0, 2, 2, 40, 0, 2, 1, 87, 0, 2, 0, 48, 0, 2, 2, 40, 0, 2, 1, 87, 0, 2, 0, 48, 0, 2, 2, 40, 0, 2, 1, 87,
    0, 2, 0, 48, 0, 2, 2, 40, 0, 2, 1, 87, 0, 2, 0, 48, 0, 2, 2, 40, 0, 2, 1, 87, 0, 2, 0, 48, 0, 2, 2, 40, 0, 2,
    1, 87, 0, 2, 0, 48, 0, 2, 2, 40, 0, 2, 1, 87, 0, 2, 0, 48, 0, 2, 2, 40, 0, 2, 1, 87, 0, 2, 0, 48, 0, 2, 2,
    40, 0, 2, 2, 152, 2, 0, 2, 0, 0, 0, 2, 2, 176, 1, 232, 1, 2, 2, 0, 191, 1, 2, 2, 0, 198, 1, 2, 2, 10, 8, 2,
    2, 0, 245, 1, 2, 2, 9, 28, 2, 9, 0, 64, 2, 0, 10, 91, 2, 12, 9, 236, 1, 2, 9, 0, 195, 1, 2, 1, 0, 11, 2, 14,
    66, 27, 2, 2, 65, 240, 1, 2, 2, 0, 211, 1, 2, 17, 10, 27, 2, 20, 90, 92, 2, 2, 0, 51, 2, 2, 56, 39, 2, 3, 55,
    88, 2, 6, 147, 2, 87, 2, 2, 246, 2, 0, 2, 2, 245, 2, 0, 2, 2, 230, 3, 232, 1, 2, 2, 0, 139, 1, 2, 2, 0, 2, 2,
    0, 0, 53, 2, 2, 16, 39, 2, 1, 15, 240, 1, 2, 1, 0, 151, 1, 2, 2, 0, 47, 2, 4, 229, 3, 39, 2, 2, 0, 0, 2, 2,
    0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 152, 4, 0, 2, 2, 0, 0, 2, 1, 0, 0, 2, 4, 154, 1, 232, 1, 2, 0, 0, 139, 1,
    2, 2, 0, 51, 2, 1, 0, 196, 1, 2, 4, 16, 235, 1, 2, 1, 15, 240, 1, 2, 1, 0, 151, 1, 129, 13, 170, 1, 202, 3,
    87, 2, 0, 0, 232, 1, 2, 0, 0, 139, 1, 2, 2, 0, 51, 2, 1, 0, 48, 2, 0, 0, 148, 1, 2, 0, 0, 235, 1, 2, 0, 0, 0,
    2, 0, 0, 0, 244, 12, 4, 138, 2, 0, 2, 14, 178, 2, 232, 1, 2, 0, 0, 143, 1, 2, 0, 0, 4, 2, 0, 0, 144, 1, 2, 0,
    0, 141, 1, 2, 0, 0, 53, 2, 2, 202, 4, 39, 2, 2, 232, 2, 246, 1, 2, 0, 0, 0, 2, 2, 50, 245, 1, 2, 0, 0, 0, 2,
    2, 0, 0, 2, 1, 0, 0, 2, 4, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 2, 140, 1, 88, 2, 2, 22, 4, 2, 0, 0, 144, 1, 2,
    2, 60, 235, 1, 2, 2, 0, 0, 2, 9, 0, 0, 2, 12, 0, 0, 2, 2, 84, 88, 2, 2, 255, 11, 87, 2, 0, 0, 0, 2, 0, 0, 0,
    2, 2, 0, 0, 2, 0, 0, 0, 2, 17, 0, 0, 2, 18, 0, 0, 2, 0, 0, 0, 2, 2, 0, 0, 2, 120, 236, 15, 0, 129, 19, 2,
    176, 1, 0, 132, 19, 2, 188, 1, 0, 2, 2, 26, 0, 2, 2, 34, 0, 2, 2, 22, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0,
    2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0,
    2, 2, 48, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0,
    2, 0, 0, 0, 2, 0, 0, 0, 2, 2, 66, 0, 2, 0, 26, 0, 2, 0, 25, 0, 2, 0, 26, 0, 2, 0, 25, 0, 2, 0, 26, 0, 2, 2,
    126, 0, 2, 2, 151, 1, 0, 2, 0, 238, 1, 0, 2, 0, 237, 1, 0, 2, 0, 238, 1, 0, 2, 0, 0, 0, 2, 0, 237, 1, 0, 2,
    0, 238, 1, 0, 2, 2, 237, 1, 0, 2, 0, 206, 2, 0, 2, 0, 205, 2, 0, 2, 0, 206, 2, 0, 2, 0, 205, 2, 0, 2, 0, 206,
    2, 0, 2, 2, 60, 0, 2, 0, 137, 3, 0, 2, 0, 138, 3, 0, 2, 2, 56, 0, 2, 2, 22, 28, 2, 0, 0, 60, 2, 0, 0, 4, 2,
    0, 0, 51, 2, 0, 0, 0, 2, 0, 0, 196, 1, 2, 2, 0, 235, 1, 2, 2, 140, 1, 0, 2, 6, 150, 6, 0, 2, 2, 36, 0, 2, 2,
    252, 1, 0, 2, 2, 88, 0, 2, 2, 46, 0, 2, 2, 45, 0, 2, 2, 98, 0, 2, 2, 97, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 0, 0,
    0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0,
    0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 172, 1, 0, 2, 2, 0, 0, 2, 2,
    208, 2, 0, 2, 2, 251, 3, 0, 2, 2, 146, 5, 92, 2, 2, 96, 144, 1, 2, 2, 241, 5, 235, 1, 2, 2, 0, 0, 2, 2, 0, 0,
    2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0, 2, 25, 172, 1, 0, 2, 2, 0, 0, 2, 2, 208, 2, 0, 2,
    2, 251, 3, 0, 2, 2, 146, 5, 92, 2, 2, 96, 144, 1, 2, 2, 241, 5, 235, 1, 2, 2, 0, 0, 2, 2, 0, 0, 2, 2, 0, 0,
    2, 2, 0, 0, 2, 124, 136, 15, 0, 2, 2, 184, 2, 0, 199, 3, 2, 100, 0, 202, 3, 2, 54, 0, 2, 2, 182, 1, 0, 2, 2,
    42, 0, 2, 2, 22, 0, 2, 2, 30, 0, 2, 2, 0, 0,
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
        discriminator: 2191,
        batch: 57,
        envelope: Event { name: 0, model: 0, mapping: 2082, status: 0 },
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
        discriminator: 2371,
        batch: 57,
        envelope: Event { name: 0, model: 0, mapping: 2208, status: 0 },
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
        discriminator: 3177,
        batch: 57,
        envelope: Event { name: 0, model: 0, mapping: 2400, status: 0 },
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
        discriminator: 4085,
        batch: 57,
        envelope: Event { name: 0, model: 0, mapping: 4022, status: 0 },
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
        discriminator: 4996,
        batch: 5343,
        envelope: Event { name: 0, model: 0, mapping: 4583, status: 0 },
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
        discriminator: 5973,
        batch: 57,
        envelope: Event { name: 0, model: 0, mapping: 5943, status: 0 },
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
