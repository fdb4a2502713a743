# id: u1-001  year: 2023  issuer: 槐津市人民政府办公室
[interpretation] （二）政策解读。
+[interpretation] 全市共推出政策问答{98期|interpretation}，其中市级{48期|interpretation}、槐东区{17期|interpretation}、临漕县{33期|interpretation}，提问大多取自12345热线的高频话题。
+[interpretation] 市政府常务会议审议的文件一律“三同步”，当年印发的{行政规范性文件|item}{26件|document.normative}配了解读{61篇|interpretation}，图文解读{29篇|interpretation}，视频{14篇|interpretation}，媒体专访{5篇|interpretation}，其余是文字稿。
[response] 市政府新闻办举行发布会{37场|press_conference}，市级部门负责人做客网站访谈{9期|interview}，现场及在线回答{提问|item}{213个|inquiry}。
[proactive] 《{槐津市人民政府公报|item}》全年出{12期|disclosure.gazette}，登载{规章|item}{2件|document.normative}、{规范性文件|item}{26件|document.normative}、{人事任免|item}{74条|disclosure.category}，免费送阅{2.4万册|document.other|item=槐津市人民政府公报}。
[problem] 解读仍存在“重印发、轻跟踪”的倾向，问答上线以后少有人回头看群众懂没懂。
[plan] 2024年将对点击量低于百次的问答返工重做。
---
# id: u1-002  year: 2022  issuer: 沣源县人民政府
[application] 三、收到和处理政府信息公开申请情况
[application] 2022年全县新收政府信息公开申请{174件|application.received}，上年结转{5件|application.carried_in}，{自然人|item}申请{161件|application.breakdown}，{法人和其他组织|item}申请{13件|application.breakdown}。
+[application] 本年度办理结果如下：予以公开{49件|application.granted}；
+[application] 部分公开{17件|application.partial}；
+[application] 不予公开{23件|application.refused}，其中{属于国家秘密|item}{1件|application.refused}、{危及“三安全一稳定”|item}{2件|application.refused}、{保护第三方合法权益|item}{6件|application.refused}、{属于三类内部事务信息|item}{9件|application.refused}、{属于行政执法案卷|item}{5件|application.refused}；
+[application] 无法提供{64件|application.unavailable}，其中{本机关不掌握|item}{47件|application.unavailable}、{没有现成信息需要另行制作|item}{11件|application.unavailable}、{补正后申请内容仍不明确|item}{6件|application.unavailable}；
+[application] 不予处理{12件|application.not_processed}，其中{信访举报投诉类|item}{8件|application.not_processed}、{重复申请|item}{3件|application.not_processed}、{要求提供公开出版物|item}{1件|application.not_processed}；
+[application] 其他处理{10件|application.other}，其中申请人{逾期不补正|item}{7件|application.other}、{主动撤回|item}{3件|application.other}。
+[application] 以上合计{175件|application.closed}，结转下年度继续办理{4件|application.carried_out}。
[dispute] 申请人对其中{6件|review|item=}提起行政复议，{维持|item}{4件|review}，{责令重作|item}{2件|review}；
+[dispute] 没有发生{行政诉讼|item}{败诉|litigation=0|item=行政诉讼}的案件。
---
# id: u1-003  year: 2021  issuer: 屏山湾市生态环境局
[proactive] （一）主动公开
[proactive] 我局通过网站、微信、微博发声，全年{网站、微信、微博|item}等渠道合计推送{5,316条|disclosure.other_channel}。
+[proactive] 单就市政府网站生态环境专栏而言，公开信息{1,208条|disclosure.website}，其中{空气质量月报|item}{12期|disclosure.category}、{饮用水水源地监测报告|item}{44份|disclosure.category}、{环评文件受理公示|item}{173条|disclosure.category}、{排污许可信息|item}{96条|disclosure.category}、{行政处罚决定|item}{81件|disclosure.category}。
+[proactive] 印发{规范性文件|item}{2件|document.normative}，并按照国办发〔2018〕37号文件的要求向市司法局备案。
[key_area] 重污染天气应急响应期间，发布{预警信息|item}{21条|disclosure.key_area}，{信访问题整改情况|item}分{6批|disclosure.key_area}公示。
[mechanism] 发文严格执行公开属性审查，法规科{审查|item}{366件|other}，对认定为{不公开|item}的{58件|document.other}逐件写明理由。
[platform] “屏山湾生态”微博{粉丝|item}{8.7万人|traffic}，公众号{关注人数|item}{3.2万人|traffic}。
[supervision] 对6个分局开展{检查|item}{2次|supervision}，发出{整改通知|item}{3份|supervision}。
---
# id: u1-004  year: 2019  issuer: 桐岭区人民政府
[response] （四）回应关切和政民互动
[response] 区12345平台受理群众{来电|item}{31,472个|inquiry}，同比上升{14.6%|comparison}，其中{咨询类|item}{20,118个|inquiry}、{求助类|item}{6,905个|inquiry}、{投诉举报类|item}{4,449个|inquiry}，{按时办结率|item}{98.7%|rate}，{群众满意率|item}{94.1%|rate}。
+[response] “区长信箱”收到{来信|item}{862封|inquiry}，回复{851封|inquiry}，在网上选登{127封|inquiry}。
[response] 区人大一次会议以来承办{人大代表建议|item}{92件|proposal}、{政协提案|item}{118件|proposal}，均按期办复，公开{办理结果|item}{167件|proposal}，未公开的系代表、委员提出不宜公开。
+[response] 针对老旧小区停暖、共享单车乱停、学区调整{三起|response}舆情，先后回应{5次|response}，向市委网信办报送信息{34条|opinion_report}。
+[response] 召开新闻发布会{6场|press_conference}，区长、副区长出席{4场|press_conference}。
[platform] 区政府网站新设“我为政府找差错”{栏目|item}{1个|platform}，网民{留言|item}{93条|inquiry}，更正{差错|item}{78处|other}。
---
# id: u1-005  year: 2020  issuer: 望峪市司法局
[dispute] 四、政府信息公开行政复议、行政诉讼情况
[dispute] 因政府信息公开工作被申请行政复议{7件|review|item=}，{结果维持|item}{4件|review}、{结果纠正|item}{1件|review}、{其他结果|item}{1件|review}、{尚未审结|item}{1件|review}。
+[dispute] 被提起行政诉讼{3件|litigation|item=}，其中{未经复议直接起诉|item}{2件|litigation}、{复议后起诉|item}{1件|litigation}，法院{驳回诉讼请求|item}{2件|litigation}，{尚未审结|item}{1件|litigation}。
+[dispute] 被纠正的案件起因于答复书漏写救济途径，复议机关以望府复决〔2020〕41号决定书责令限期重新答复，我局已在第九日作出。
[dispute] 局机关纪委没有收到公开方面的{举报|complaint=0}。
[training] 全年组织复议应诉案例讲评{3次|training}，执法和办公室人员{126人次|trainee}到场；
+[supervision] 对答复质量开展{季度评查|item}{4轮|supervision}，抽阅{案卷|item}{60册|other}，评为不合格的{2册|other}。
[plan] 2021年拟推行答复书“双人校核”，由经办人与法制员共同签字。
---
# id: u1-006  year: 2024  issuer: 南檀区人民政府办公室
[mechanism] （三）政府信息管理
[mechanism] 动态调整区级主动公开基本目录，新增{目录事项|item}{19项|other}，删去{7项|other}，至年底共有{412项|other}。
+[mechanism] 以区政府和区政府办名义制发{公文|item}{286件|document.other}，标注为{主动公开|item}的{131件|document.other}、{依申请公开|item}的{62件|document.other}、{不予公开|item}的{93件|document.other}。
+[mechanism] 由区司法局牵头清理2019年以前的{行政规范性文件|item}，宣布废止{11件|document.normative}，继续有效{37件|document.normative}。
+[mechanism] 发布前人工审查与机器校对并用，{发布审查|item}{4,730件次|other}，拦下{错敏信息|item}{162条|other}，全年未发生{泄密事件|other=0}。
[platform] 政策文件库入库{文件|item}{1,864件|document.other}，关联解读{590篇|interpretation}，{下载量|item}{7.6万次|traffic}。
[organization] 区政务公开领导小组办公室设在区政府办，专职{3人|staff.fulltime}，各街道、部门信息员{58人|staff.total}，年度经费{45万元|budget}列入部门预算。
[plan] 对去年检查发现目录“建而不用”的，已约请{8家|supervision}{单位|item}逐条对照。
---
# id: u1-007  year: 2018  issuer: 安石州人力资源和社会保障局
[training] 六、学习培训
[training] 我局把《条例》列入局党组中心组学习内容，专题学习{2次|training}；
+[training] 全州人社系统举办信息公开业务培训{23期|training}，州级{3期|training}，各县市{20期|training}，累计{1,140人次|trainee}参加。
+[training] 州级第二期班用了两天时间，从申请登记讲到送达存档，结业测试{1次|training}，{合格率|item}{96%|rate}。
[organization] 全系统从事公开工作的{41人|staff.total}，专职{6人|staff.fulltime}、兼职{35人|staff.parttime}，州局办公室增配{1人|staff.fulltime}专司其职。
[response] 12333热线和服务大厅接受{咨询|item}{5.6万人次|inquiry}，{电话|item}{3.9万人次|inquiry}占了七成。
[platform] 州县两级{公众号|item}{9个|platform}，{电子显示屏|item}{22块|platform}，查阅点{11处|access_point}，墙面公开栏{17块|bulletin_board}。
[problem] 县市之间学得不平衡，有的一年一次也没有组织，遇到申请只好打电话问州里。
---
# id: u1-008  year: 2017  issuer: 浔口县发展和改革局
[proactive] 二、主动公开政府信息情况
[proactive] 截至2017年12月31日，本局自2008年5月《条例》施行以来累计公开信息{3,917条|disclosure.cumulative}，当年{528条|disclosure.total}。
+[proactive] 在这{528条|disclosure.total}中，通过县政府门户网站公开{341条|disclosure.website}，微信公众号{102条|disclosure.wechat}，{信用浔口网|item}{85条|disclosure.other_channel}。
+[proactive] 按内容分，{项目审批|item}{206条|disclosure.category}，{价格管理|item}{64条|disclosure.category}，{规划计划|item}{11条|disclosure.category}，{人事|item}{9条|disclosure.category}，{工作动态|item}{238条|disclosure.category}。
[key_area] 公开{重大建设项目批准结果|item}{58条|disclosure.key_area}、{招标核准|item}{36条|disclosure.key_area}，较2016年多{14条|comparison|item=}。
[application] 收到书面申请{4件|application.received}，{当面|item}{1件|application.breakdown}，{邮寄|item}{3件|application.breakdown}；
+[application] 予以公开{2件|application.granted}，{不属于本机关公开|item}{1件|application.unavailable}，{信息不存在|item}{1件|application.unavailable}。
[fee] 上述申请均未收取{费用|fee=0}。
[dispute] 无因此引起的{复议|review=0}、{诉讼|litigation=0}及{申诉|complaint=0}。
---
# id: u1-009  year: 2025  issuer: 蓼城市人民政府
[overview] 一、总体情况
[proactive] 全市主动公开政府信息{22.8万条|disclosure.total}，{市政府及部门|item}{6.1万条|disclosure.category}，{县（区）|item}{16.7万条|disclosure.category}。
+[proactive] 从渠道看，政府网站{14.9万条|disclosure.website}，微信{4.2万条|disclosure.wechat}，微博{9,800条|disclosure.weibo}，{短视频、广播电视|item}等其他方式公开{2.7万条|disclosure.other_channel}。
[interpretation] 全市发布解读{1,906篇|interpretation}，市级{412篇|interpretation}；
+[interpretation] 主要负责人解读{77篇|interpretation}，“一图读懂”{534篇|interpretation}。
[response] {意见征集|item}办了{146期|other}，{市级|item}{31期|other}，收到公众{建议|item}{4,027条|inquiry}，采纳{918条|inquiry}。
[application] 各级行政机关受理申请{2,204件|application.received}，{市政府办|item}{188件|application.breakdown}；
+[application] {予以公开和部分公开|item}{1,093件|application.granted|item=予以公开和部分公开}，占{49.6%|rate}，不予公开{141件|application.refused}，无法提供{730件|application.unavailable}，不予处理{62件|application.not_processed}，其他处理{155件|application.other}。
[dispute] {行政复议和行政诉讼|item}共{163件|review|item=行政复议和行政诉讼}，比上年减少{21件|comparison|item=}。
[supervision] 市级{专项检查|item}{5次|supervision}，对{3个|supervision}{县|item}下发督办函，{约谈|item}{2人|supervision}，没有{责任追究|supervision=0}。
---
# id: u1-010  year: 2016  issuer: 漳坪市卫生和计划生育委员会
[application] 三、依申请公开情况
[application] 2016年度受理{公开申请|item}{29件|application.received}，较上年的{22件|comparison}增加{7件|comparison}，增幅{31.8%|comparison}。
+[application] 从方式看，{网络|item}{18件|application.breakdown}，{信函|item}{9件|application.breakdown}，{传真|item}{2件|application.breakdown}；
+[application] 从内容看，{涉及医疗纠纷处理|item}{13件|application.breakdown}、{涉及社会抚养费|item}{8件|application.breakdown}、{涉及医院等级评审|item}{5件|application.breakdown}、{其他|item}{3件|application.breakdown}。
+[application] 全部按时答复，答复数{29件|application.closed}：属于已主动公开范围{6件|application.granted}，同意公开{11件|application.granted}，同意部分公开{3件|application.partial}，{涉及个人隐私|item}不同意公开{2件|application.refused}，{不属于本机关公开|item}{4件|application.unavailable}，{申请信息不存在|item}{2件|application.unavailable}，{告知作出更改补充|item}{1件|application.unavailable}。
[fee] 收取检索、复制费用{48元|fee}，对低保申请人减免{12元|fee}。
[dispute] 因不同意公开引发行政复议{1件|review|item=}，被申请人的答复得到{维持|item}（{1件|review}）；
+[dispute] {行政诉讼|litigation=0}没有发生。
[response] 全年处理{来信|item}{312封|inquiry}，接待{来访群众|item}{186批|inquiry}。
